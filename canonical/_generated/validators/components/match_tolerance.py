"""Validates components/match_tolerance.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical._generated.validators.scalars import validate____defs_tolerancecombination
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_matchtolerance(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "absolute" in data_keys:
            data_keys.remove("absolute")
            data__absolute = data["absolute"]
            validate____defs_money(data__absolute, custom_formats, (name_prefix or "data") + ".absolute")
        if "percent" in data_keys:
            data_keys.remove("percent")
            data__percent = data["percent"]
            validate____defs_nonnegativedecimal(data__percent, custom_formats, (name_prefix or "data") + ".percent")
        if "combination" in data_keys:
            data_keys.remove("combination")
            data__combination = data["combination"]
            validate____defs_tolerancecombination(data__combination, custom_formats, (name_prefix or "data") + ".combination")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
