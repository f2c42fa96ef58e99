"""Validates components/storage_position.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_storageposition(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "zone" in data_keys:
            data_keys.remove("zone")
            data__zone = data["zone"]
            validate____defs_identifier(data__zone, custom_formats, (name_prefix or "data") + ".zone")
        if "aisle" in data_keys:
            data_keys.remove("aisle")
            data__aisle = data["aisle"]
            validate____defs_identifier(data__aisle, custom_formats, (name_prefix or "data") + ".aisle")
        if "bin" in data_keys:
            data_keys.remove("bin")
            data__bin = data["bin"]
            validate____defs_identifier(data__bin, custom_formats, (name_prefix or "data") + ".bin")
        if "level" in data_keys:
            data_keys.remove("level")
            data__level = data["level"]
            validate____defs_identifier(data__level, custom_formats, (name_prefix or "data") + ".level")
        if "dock" in data_keys:
            data_keys.remove("dock")
            data__dock = data["dock"]
            validate____defs_identifier(data__dock, custom_formats, (name_prefix or "data") + ".dock")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
