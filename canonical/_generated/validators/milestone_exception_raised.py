"""Validates milestone_exception_raised.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.document import validate____defs_document
from canonical._generated.validators.components.exception_impact import validate____defs_exceptionimpact
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.milestone_subject import validate____defs_milestonesubject
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_eventid
from canonical._generated.validators.scalars import validate____defs_exceptionseverity
from canonical._generated.validators.scalars import validate____defs_exceptiontype
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_keytext
from canonical._generated.validators.scalars import validate____defs_milestonecode
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestoneexceptionraised(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['exceptionId', 'subjectRef', 'exceptionType', 'severity', 'detectedAt']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "exceptionId" in data_keys:
            data_keys.remove("exceptionId")
            data__exceptionId = data["exceptionId"]
            validate____defs_identifier(data__exceptionId, custom_formats, (name_prefix or "data") + ".exceptionId")
        if "subjectRef" in data_keys:
            data_keys.remove("subjectRef")
            data__subjectRef = data["subjectRef"]
            validate____defs_milestonesubject(data__subjectRef, custom_formats, (name_prefix or "data") + ".subjectRef")
        if "exceptionType" in data_keys:
            data_keys.remove("exceptionType")
            data__exceptionType = data["exceptionType"]
            validate____defs_exceptiontype(data__exceptionType, custom_formats, (name_prefix or "data") + ".exceptionType")
        if "severity" in data_keys:
            data_keys.remove("severity")
            data__severity = data["severity"]
            validate____defs_exceptionseverity(data__severity, custom_formats, (name_prefix or "data") + ".severity")
        if "milestoneCode" in data_keys:
            data_keys.remove("milestoneCode")
            data__milestoneCode = data["milestoneCode"]
            validate____defs_milestonecode(data__milestoneCode, custom_formats, (name_prefix or "data") + ".milestoneCode")
        if "detectedAt" in data_keys:
            data_keys.remove("detectedAt")
            data__detectedAt = data["detectedAt"]
            validate____defs_moment(data__detectedAt, custom_formats, (name_prefix or "data") + ".detectedAt")
        if "beganAt" in data_keys:
            data_keys.remove("beganAt")
            data__beganAt = data["beganAt"]
            validate____defs_moment(data__beganAt, custom_formats, (name_prefix or "data") + ".beganAt")
        if "stopSequence" in data_keys:
            data_keys.remove("stopSequence")
            data__stopSequence = data["stopSequence"]
            validate____defs_positiveinteger(data__stopSequence, custom_formats, (name_prefix or "data") + ".stopSequence")
        if "legSequence" in data_keys:
            data_keys.remove("legSequence")
            data__legSequence = data["legSequence"]
            validate____defs_positiveinteger(data__legSequence, custom_formats, (name_prefix or "data") + ".legSequence")
        if "location" in data_keys:
            data_keys.remove("location")
            data__location = data["location"]
            validate____defs_locationref(data__location, custom_formats, (name_prefix or "data") + ".location")
        if "handlingUnitIds" in data_keys:
            data_keys.remove("handlingUnitIds")
            data__handlingUnitIds = data["handlingUnitIds"]
            if not isinstance(data__handlingUnitIds, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must be array")
            data__handlingUnitIds_is_list = isinstance(data__handlingUnitIds, (list, tuple))
            if data__handlingUnitIds_is_list:
                data__handlingUnitIds_len = len(data__handlingUnitIds)
                if data__handlingUnitIds_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must contain at least 1 items")
                if data__handlingUnitIds_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must contain less than or equal to 999 items")
                for data__handlingUnitIds_x, data__handlingUnitIds_item in enumerate(data__handlingUnitIds):
                    validate____defs_identifier(data__handlingUnitIds_item, custom_formats, (name_prefix or "data") + ".handlingUnitIds[{data__handlingUnitIds_x}]".format(**locals()))
        if "impact" in data_keys:
            data_keys.remove("impact")
            data__impact = data["impact"]
            validate____defs_exceptionimpact(data__impact, custom_formats, (name_prefix or "data") + ".impact")
        if "reasons" in data_keys:
            data_keys.remove("reasons")
            data__reasons = data["reasons"]
            if not isinstance(data__reasons, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".reasons must be array")
            data__reasons_is_list = isinstance(data__reasons, (list, tuple))
            if data__reasons_is_list:
                data__reasons_len = len(data__reasons)
                if data__reasons_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".reasons must contain at least 1 items")
                if data__reasons_len > 10:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".reasons must contain less than or equal to 10 items")
                for data__reasons_x, data__reasons_item in enumerate(data__reasons):
                    validate____defs_reason(data__reasons_item, custom_formats, (name_prefix or "data") + ".reasons[{data__reasons_x}]".format(**locals()))
        if "triggerKeys" in data_keys:
            data_keys.remove("triggerKeys")
            data__triggerKeys = data["triggerKeys"]
            if not isinstance(data__triggerKeys, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".triggerKeys must be array")
            data__triggerKeys_is_list = isinstance(data__triggerKeys, (list, tuple))
            if data__triggerKeys_is_list:
                data__triggerKeys_len = len(data__triggerKeys)
                if data__triggerKeys_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".triggerKeys must contain at least 1 items")
                if data__triggerKeys_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".triggerKeys must contain less than or equal to 50 items")
                for data__triggerKeys_x, data__triggerKeys_item in enumerate(data__triggerKeys):
                    validate____defs_keytext(data__triggerKeys_item, custom_formats, (name_prefix or "data") + ".triggerKeys[{data__triggerKeys_x}]".format(**locals()))
        if "triggerEventIds" in data_keys:
            data_keys.remove("triggerEventIds")
            data__triggerEventIds = data["triggerEventIds"]
            if not isinstance(data__triggerEventIds, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".triggerEventIds must be array")
            data__triggerEventIds_is_list = isinstance(data__triggerEventIds, (list, tuple))
            if data__triggerEventIds_is_list:
                data__triggerEventIds_len = len(data__triggerEventIds)
                if data__triggerEventIds_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".triggerEventIds must contain at least 1 items")
                if data__triggerEventIds_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".triggerEventIds must contain less than or equal to 50 items")
                for data__triggerEventIds_x, data__triggerEventIds_item in enumerate(data__triggerEventIds):
                    validate____defs_eventid(data__triggerEventIds_item, custom_formats, (name_prefix or "data") + ".triggerEventIds[{data__triggerEventIds_x}]".format(**locals()))
        if "resolveBy" in data_keys:
            data_keys.remove("resolveBy")
            data__resolveBy = data["resolveBy"]
            validate____defs_moment(data__resolveBy, custom_formats, (name_prefix or "data") + ".resolveBy")
        if "detectedBy" in data_keys:
            data_keys.remove("detectedBy")
            data__detectedBy = data["detectedBy"]
            validate____defs_party(data__detectedBy, custom_formats, (name_prefix or "data") + ".detectedBy")
        if "parties" in data_keys:
            data_keys.remove("parties")
            data__parties = data["parties"]
            if not isinstance(data__parties, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must be array")
            data__parties_is_list = isinstance(data__parties, (list, tuple))
            if data__parties_is_list:
                data__parties_len = len(data__parties)
                if data__parties_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must contain at least 1 items")
                if data__parties_len > 30:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".parties must contain less than or equal to 30 items")
                for data__parties_x, data__parties_item in enumerate(data__parties):
                    validate____defs_party(data__parties_item, custom_formats, (name_prefix or "data") + ".parties[{data__parties_x}]".format(**locals()))
        if "documents" in data_keys:
            data_keys.remove("documents")
            data__documents = data["documents"]
            if not isinstance(data__documents, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".documents must be array")
            data__documents_is_list = isinstance(data__documents, (list, tuple))
            if data__documents_is_list:
                data__documents_len = len(data__documents)
                if data__documents_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".documents must contain at least 1 items")
                if data__documents_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".documents must contain less than or equal to 50 items")
                for data__documents_x, data__documents_item in enumerate(data__documents):
                    validate____defs_document(data__documents_item, custom_formats, (name_prefix or "data") + ".documents[{data__documents_x}]".format(**locals()))
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
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
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
    validate____defs_milestoneexceptionraised(data, {}, "data")
