"""Validates components/time_window.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_timewindow(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "earliest" in data_keys:
            data_keys.remove("earliest")
            data__earliest = data["earliest"]
            validate____defs_moment(data__earliest, custom_formats, (name_prefix or "data") + ".earliest")
        if "latest" in data_keys:
            data_keys.remove("latest")
            data__latest = data["latest"]
            validate____defs_moment(data__latest, custom_formats, (name_prefix or "data") + ".latest")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
