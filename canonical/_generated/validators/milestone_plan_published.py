"""Validates milestone_plan_published.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.milestone_plan_entry import validate____defs_milestoneplanentry
from canonical._generated.validators.components.milestone_subject import validate____defs_milestonesubject
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_milestoneplanpublished(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['planId', 'planRevision', 'subjectRef', 'entries']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "planId" in data_keys:
            data_keys.remove("planId")
            data__planId = data["planId"]
            validate____defs_identifier(data__planId, custom_formats, (name_prefix or "data") + ".planId")
        if "planRevision" in data_keys:
            data_keys.remove("planRevision")
            data__planRevision = data["planRevision"]
            validate____defs_positiveinteger(data__planRevision, custom_formats, (name_prefix or "data") + ".planRevision")
        if "publishedAt" in data_keys:
            data_keys.remove("publishedAt")
            data__publishedAt = data["publishedAt"]
            validate____defs_moment(data__publishedAt, custom_formats, (name_prefix or "data") + ".publishedAt")
        if "publishedBy" in data_keys:
            data_keys.remove("publishedBy")
            data__publishedBy = data["publishedBy"]
            validate____defs_party(data__publishedBy, custom_formats, (name_prefix or "data") + ".publishedBy")
        if "subjectRef" in data_keys:
            data_keys.remove("subjectRef")
            data__subjectRef = data["subjectRef"]
            validate____defs_milestonesubject(data__subjectRef, custom_formats, (name_prefix or "data") + ".subjectRef")
        if "entries" in data_keys:
            data_keys.remove("entries")
            data__entries = data["entries"]
            if not isinstance(data__entries, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".entries must be array")
            data__entries_is_list = isinstance(data__entries, (list, tuple))
            if data__entries_is_list:
                data__entries_len = len(data__entries)
                if data__entries_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".entries must contain at least 1 items")
                if data__entries_len > 200:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".entries must contain less than or equal to 200 items")
                for data__entries_x, data__entries_item in enumerate(data__entries):
                    validate____defs_milestoneplanentry(data__entries_item, custom_formats, (name_prefix or "data") + ".entries[{data__entries_x}]".format(**locals()))
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
    validate____defs_milestoneplanpublished(data, {}, "data")
