"""Validates milestone_exception_resolved.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.document import validate____defs_document
from canonical._generated.validators.components.exception_impact import validate____defs_exceptionimpact
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.milestone_subject import validate____defs_milestonesubject
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.scalars import validate____defs_exceptionresolution
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_keytext
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestoneexceptionresolved(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['exceptionId', 'resolutionRevision', 'subjectRef', 'resolution', 'resolvedAt']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "exceptionId" in data_keys:
            data_keys.remove("exceptionId")
            data__exceptionId = data["exceptionId"]
            validate____defs_identifier(data__exceptionId, custom_formats, (name_prefix or "data") + ".exceptionId")
        if "resolutionRevision" in data_keys:
            data_keys.remove("resolutionRevision")
            data__resolutionRevision = data["resolutionRevision"]
            validate____defs_positiveinteger(data__resolutionRevision, custom_formats, (name_prefix or "data") + ".resolutionRevision")
        if "subjectRef" in data_keys:
            data_keys.remove("subjectRef")
            data__subjectRef = data["subjectRef"]
            validate____defs_milestonesubject(data__subjectRef, custom_formats, (name_prefix or "data") + ".subjectRef")
        if "resolution" in data_keys:
            data_keys.remove("resolution")
            data__resolution = data["resolution"]
            validate____defs_exceptionresolution(data__resolution, custom_formats, (name_prefix or "data") + ".resolution")
        if "resolvedAt" in data_keys:
            data_keys.remove("resolvedAt")
            data__resolvedAt = data["resolvedAt"]
            validate____defs_moment(data__resolvedAt, custom_formats, (name_prefix or "data") + ".resolvedAt")
        if "detectedAt" in data_keys:
            data_keys.remove("detectedAt")
            data__detectedAt = data["detectedAt"]
            validate____defs_moment(data__detectedAt, custom_formats, (name_prefix or "data") + ".detectedAt")
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
        if "impact" in data_keys:
            data_keys.remove("impact")
            data__impact = data["impact"]
            validate____defs_exceptionimpact(data__impact, custom_formats, (name_prefix or "data") + ".impact")
        if "claimReference" in data_keys:
            data_keys.remove("claimReference")
            data__claimReference = data["claimReference"]
            validate____defs_reference(data__claimReference, custom_formats, (name_prefix or "data") + ".claimReference")
        if "resolvingKeys" in data_keys:
            data_keys.remove("resolvingKeys")
            data__resolvingKeys = data["resolvingKeys"]
            if not isinstance(data__resolvingKeys, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".resolvingKeys must be array")
            data__resolvingKeys_is_list = isinstance(data__resolvingKeys, (list, tuple))
            if data__resolvingKeys_is_list:
                data__resolvingKeys_len = len(data__resolvingKeys)
                if data__resolvingKeys_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".resolvingKeys must contain at least 1 items")
                if data__resolvingKeys_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".resolvingKeys must contain less than or equal to 50 items")
                for data__resolvingKeys_x, data__resolvingKeys_item in enumerate(data__resolvingKeys):
                    validate____defs_keytext(data__resolvingKeys_item, custom_formats, (name_prefix or "data") + ".resolvingKeys[{data__resolvingKeys_x}]".format(**locals()))
        if "resolvedBy" in data_keys:
            data_keys.remove("resolvedBy")
            data__resolvedBy = data["resolvedBy"]
            validate____defs_party(data__resolvedBy, custom_formats, (name_prefix or "data") + ".resolvedBy")
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
    validate____defs_milestoneexceptionresolved(data, {}, "data")
