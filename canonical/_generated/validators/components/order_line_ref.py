"""Validates components/order_line_ref.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_positiveinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_orderlineref(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['orderId']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "orderId" in data_keys:
            data_keys.remove("orderId")
            data__orderId = data["orderId"]
            validate____defs_identifier(data__orderId, custom_formats, (name_prefix or "data") + ".orderId")
        if "lineNumber" in data_keys:
            data_keys.remove("lineNumber")
            data__lineNumber = data["lineNumber"]
            validate____defs_identifier(data__lineNumber, custom_formats, (name_prefix or "data") + ".lineNumber")
        if "orderRevision" in data_keys:
            data_keys.remove("orderRevision")
            data__orderRevision = data["orderRevision"]
            validate____defs_positiveinteger(data__orderRevision, custom_formats, (name_prefix or "data") + ".orderRevision")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
