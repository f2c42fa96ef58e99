"""Validates milestone_retracted.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.milestone_subject import validate____defs_milestonesubject
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_eventid
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_keytext
from canonical._generated.validators.scalars import validate____defs_reportmethod
from canonical._generated.validators.scalars import validate____defs_retractionerror
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestoneretracted(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['subjectRef', 'retractedKey']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "milestoneId" in data_keys:
            data_keys.remove("milestoneId")
            data__milestoneId = data["milestoneId"]
            validate____defs_identifier(data__milestoneId, custom_formats, (name_prefix or "data") + ".milestoneId")
        if "subjectRef" in data_keys:
            data_keys.remove("subjectRef")
            data__subjectRef = data["subjectRef"]
            validate____defs_milestonesubject(data__subjectRef, custom_formats, (name_prefix or "data") + ".subjectRef")
        if "retractedKey" in data_keys:
            data_keys.remove("retractedKey")
            data__retractedKey = data["retractedKey"]
            validate____defs_keytext(data__retractedKey, custom_formats, (name_prefix or "data") + ".retractedKey")
        if "retractedEventId" in data_keys:
            data_keys.remove("retractedEventId")
            data__retractedEventId = data["retractedEventId"]
            validate____defs_eventid(data__retractedEventId, custom_formats, (name_prefix or "data") + ".retractedEventId")
        if "errorType" in data_keys:
            data_keys.remove("errorType")
            data__errorType = data["errorType"]
            validate____defs_retractionerror(data__errorType, custom_formats, (name_prefix or "data") + ".errorType")
        if "correctiveKeys" in data_keys:
            data_keys.remove("correctiveKeys")
            data__correctiveKeys = data["correctiveKeys"]
            if not isinstance(data__correctiveKeys, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".correctiveKeys must be array")
            data__correctiveKeys_is_list = isinstance(data__correctiveKeys, (list, tuple))
            if data__correctiveKeys_is_list:
                data__correctiveKeys_len = len(data__correctiveKeys)
                if data__correctiveKeys_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".correctiveKeys must contain at least 1 items")
                if data__correctiveKeys_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".correctiveKeys must contain less than or equal to 50 items")
                for data__correctiveKeys_x, data__correctiveKeys_item in enumerate(data__correctiveKeys):
                    validate____defs_keytext(data__correctiveKeys_item, custom_formats, (name_prefix or "data") + ".correctiveKeys[{data__correctiveKeys_x}]".format(**locals()))
        if "correctiveEventIds" in data_keys:
            data_keys.remove("correctiveEventIds")
            data__correctiveEventIds = data["correctiveEventIds"]
            if not isinstance(data__correctiveEventIds, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".correctiveEventIds must be array")
            data__correctiveEventIds_is_list = isinstance(data__correctiveEventIds, (list, tuple))
            if data__correctiveEventIds_is_list:
                data__correctiveEventIds_len = len(data__correctiveEventIds)
                if data__correctiveEventIds_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".correctiveEventIds must contain at least 1 items")
                if data__correctiveEventIds_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".correctiveEventIds must contain less than or equal to 50 items")
                for data__correctiveEventIds_x, data__correctiveEventIds_item in enumerate(data__correctiveEventIds):
                    validate____defs_eventid(data__correctiveEventIds_item, custom_formats, (name_prefix or "data") + ".correctiveEventIds[{data__correctiveEventIds_x}]".format(**locals()))
        if "retractedAt" in data_keys:
            data_keys.remove("retractedAt")
            data__retractedAt = data["retractedAt"]
            validate____defs_moment(data__retractedAt, custom_formats, (name_prefix or "data") + ".retractedAt")
        if "reportedBy" in data_keys:
            data_keys.remove("reportedBy")
            data__reportedBy = data["reportedBy"]
            validate____defs_party(data__reportedBy, custom_formats, (name_prefix or "data") + ".reportedBy")
        if "reportMethod" in data_keys:
            data_keys.remove("reportMethod")
            data__reportMethod = data["reportMethod"]
            validate____defs_reportmethod(data__reportMethod, custom_formats, (name_prefix or "data") + ".reportMethod")
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if "instructions" in data_keys:
            data_keys.remove("instructions")
            data__instructions = data["instructions"]
            if not isinstance(data__instructions, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must be array")
            data__instructions_is_list = isinstance(data__instructions, (list, tuple))
            if data__instructions_is_list:
                data__instructions_len = len(data__instructions)
                if data__instructions_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must contain at least 1 items")
                if data__instructions_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must contain less than or equal to 50 items")
                for data__instructions_x, data__instructions_item in enumerate(data__instructions):
                    validate____defs_instruction(data__instructions_item, custom_formats, (name_prefix or "data") + ".instructions[{data__instructions_x}]".format(**locals()))
        if "references" in data_keys:
            data_keys.remove("references")
            data__references = data["references"]
            if not isinstance(data__references, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must be array")
            data__references_is_list = isinstance(data__references, (list, tuple))
            if data__references_is_list:
                data__references_len = len(data__references)
                if data__references_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain at least 1 items")
                if data__references_len > 300:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 300 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if "extensions" in data_keys:
            data_keys.remove("extensions")
            data__extensions = data["extensions"]
            validate____defs_extensions(data__extensions, custom_formats, (name_prefix or "data") + ".extensions")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data


def validate(data: object) -> None:
    """Return when the data is valid; `canonical.errors.SchemaRefusedError` for a problem."""
    validate____defs_milestoneretracted(data, {}, "data")
