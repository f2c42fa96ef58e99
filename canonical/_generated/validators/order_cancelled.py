"""Validates order_cancelled.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.date_reference import validate____defs_datereference
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.party import validate____defs_party
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_cancellationscope
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_ordertype
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_ordercancelled(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['orderId', 'scope', 'reason']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "orderId" in data_keys:
            data_keys.remove("orderId")
            data__orderId = data["orderId"]
            validate____defs_identifier(data__orderId, custom_formats, (name_prefix or "data") + ".orderId")
        if "orderRevision" in data_keys:
            data_keys.remove("orderRevision")
            data__orderRevision = data["orderRevision"]
            validate____defs_positiveinteger(data__orderRevision, custom_formats, (name_prefix or "data") + ".orderRevision")
        if "orderType" in data_keys:
            data_keys.remove("orderType")
            data__orderType = data["orderType"]
            validate____defs_ordertype(data__orderType, custom_formats, (name_prefix or "data") + ".orderType")
        if "cancellationId" in data_keys:
            data_keys.remove("cancellationId")
            data__cancellationId = data["cancellationId"]
            validate____defs_identifier(data__cancellationId, custom_formats, (name_prefix or "data") + ".cancellationId")
        if "cancelledAt" in data_keys:
            data_keys.remove("cancelledAt")
            data__cancelledAt = data["cancelledAt"]
            validate____defs_moment(data__cancelledAt, custom_formats, (name_prefix or "data") + ".cancelledAt")
        if "scope" in data_keys:
            data_keys.remove("scope")
            data__scope = data["scope"]
            validate____defs_cancellationscope(data__scope, custom_formats, (name_prefix or "data") + ".scope")
        if "lineNumbers" in data_keys:
            data_keys.remove("lineNumbers")
            data__lineNumbers = data["lineNumbers"]
            if not isinstance(data__lineNumbers, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".lineNumbers must be array")
            data__lineNumbers_is_list = isinstance(data__lineNumbers, (list, tuple))
            if data__lineNumbers_is_list:
                data__lineNumbers_len = len(data__lineNumbers)
                if data__lineNumbers_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lineNumbers must contain at least 1 items")
                if data__lineNumbers_len > 9999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lineNumbers must contain less than or equal to 9999 items")
                for data__lineNumbers_x, data__lineNumbers_item in enumerate(data__lineNumbers):
                    validate____defs_identifier(data__lineNumbers_item, custom_formats, (name_prefix or "data") + ".lineNumbers[{data__lineNumbers_x}]".format(**locals()))
        if "lines" in data_keys:
            data_keys.remove("lines")
            data__lines = data["lines"]
            if not isinstance(data__lines, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must be array")
            data__lines_is_list = isinstance(data__lines, (list, tuple))
            if data__lines_is_list:
                data__lines_len = len(data__lines)
                if data__lines_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain at least 1 items")
                if data__lines_len > 9999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain less than or equal to 9999 items")
                for data__lines_x, data__lines_item in enumerate(data__lines):
                    validate____defs_ordercancelledline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
        if "cancelledBy" in data_keys:
            data_keys.remove("cancelledBy")
            data__cancelledBy = data["cancelledBy"]
            validate____defs_party(data__cancelledBy, custom_formats, (name_prefix or "data") + ".cancelledBy")
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
        if "dates" in data_keys:
            data_keys.remove("dates")
            data__dates = data["dates"]
            if not isinstance(data__dates, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must be array")
            data__dates_is_list = isinstance(data__dates, (list, tuple))
            if data__dates_is_list:
                data__dates_len = len(data__dates)
                if data__dates_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must contain at least 1 items")
                if data__dates_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dates must contain less than or equal to 50 items")
                for data__dates_x, data__dates_item in enumerate(data__dates):
                    validate____defs_datereference(data__dates_item, custom_formats, (name_prefix or "data") + ".dates[{data__dates_x}]".format(**locals()))
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


def validate____defs_ordercancelledline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['lineNumber']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "lineNumber" in data_keys:
            data_keys.remove("lineNumber")
            data__lineNumber = data["lineNumber"]
            validate____defs_identifier(data__lineNumber, custom_formats, (name_prefix or "data") + ".lineNumber")
        if "cancelledQuantity" in data_keys:
            data_keys.remove("cancelledQuantity")
            data__cancelledQuantity = data["cancelledQuantity"]
            validate____defs_quantity(data__cancelledQuantity, custom_formats, (name_prefix or "data") + ".cancelledQuantity")
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
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
                if data__references_len > 100:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 100 items")
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
    validate____defs_ordercancelled(data, {}, "data")
