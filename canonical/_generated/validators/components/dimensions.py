"""Validates components/dimensions.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_dimensions(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "length" in data_keys:
            data_keys.remove("length")
            data__length = data["length"]
            validate____defs_quantity(data__length, custom_formats, (name_prefix or "data") + ".length")
        if "width" in data_keys:
            data_keys.remove("width")
            data__width = data["width"]
            validate____defs_quantity(data__width, custom_formats, (name_prefix or "data") + ".width")
        if "height" in data_keys:
            data_keys.remove("height")
            data__height = data["height"]
            validate____defs_quantity(data__height, custom_formats, (name_prefix or "data") + ".height")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
