"""Validates components/change.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_changeoperation
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_jsonpointer
from canonical._generated.validators.scalars import validate____defs_jsontext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_change(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['op']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "op" in data_keys:
            data_keys.remove("op")
            data__op = data["op"]
            validate____defs_changeoperation(data__op, custom_formats, (name_prefix or "data") + ".op")
        if "lineNumber" in data_keys:
            data_keys.remove("lineNumber")
            data__lineNumber = data["lineNumber"]
            validate____defs_identifier(data__lineNumber, custom_formats, (name_prefix or "data") + ".lineNumber")
        if "path" in data_keys:
            data_keys.remove("path")
            data__path = data["path"]
            validate____defs_jsonpointer(data__path, custom_formats, (name_prefix or "data") + ".path")
        if "value" in data_keys:
            data_keys.remove("value")
            data__value = data["value"]
            validate____defs_jsontext(data__value, custom_formats, (name_prefix or "data") + ".value")
        if "previousValue" in data_keys:
            data_keys.remove("previousValue")
            data__previousValue = data["previousValue"]
            validate____defs_jsontext(data__previousValue, custom_formats, (name_prefix or "data") + ".previousValue")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
