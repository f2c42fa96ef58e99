"""Validates components/temperature.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.scalars import validate____defs_decimal
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_temperatureunit
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_temperature(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['value', 'unitCode']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "value" in data_keys:
            data_keys.remove("value")
            data__value = data["value"]
            validate____defs_decimal(data__value, custom_formats, (name_prefix or "data") + ".value")
        if "unitCode" in data_keys:
            data_keys.remove("unitCode")
            data__unitCode = data["unitCode"]
            validate____defs_temperatureunit(data__unitCode, custom_formats, (name_prefix or "data") + ".unitCode")
        if "measuredAt" in data_keys:
            data_keys.remove("measuredAt")
            data__measuredAt = data["measuredAt"]
            validate____defs_moment(data__measuredAt, custom_formats, (name_prefix or "data") + ".measuredAt")
        if "place" in data_keys:
            data_keys.remove("place")
            data__place = data["place"]
            validate____defs_shorttext(data__place, custom_formats, (name_prefix or "data") + ".place")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
