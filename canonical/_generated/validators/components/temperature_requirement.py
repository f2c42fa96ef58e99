"""Validates components/temperature_requirement.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_decimal
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical._generated.validators.scalars import validate____defs_temperaturemonitoring
from canonical._generated.validators.scalars import validate____defs_temperatureunit
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_temperaturerequirement(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['unitCode']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "min" in data_keys:
            data_keys.remove("min")
            data__min = data["min"]
            validate____defs_decimal(data__min, custom_formats, (name_prefix or "data") + ".min")
        if "max" in data_keys:
            data_keys.remove("max")
            data__max = data["max"]
            validate____defs_decimal(data__max, custom_formats, (name_prefix or "data") + ".max")
        if "setPoint" in data_keys:
            data_keys.remove("setPoint")
            data__setPoint = data["setPoint"]
            validate____defs_decimal(data__setPoint, custom_formats, (name_prefix or "data") + ".setPoint")
        if "unitCode" in data_keys:
            data_keys.remove("unitCode")
            data__unitCode = data["unitCode"]
            validate____defs_temperatureunit(data__unitCode, custom_formats, (name_prefix or "data") + ".unitCode")
        if "humidityMin" in data_keys:
            data_keys.remove("humidityMin")
            data__humidityMin = data["humidityMin"]
            validate____defs_nonnegativedecimal(data__humidityMin, custom_formats, (name_prefix or "data") + ".humidityMin")
        if "humidityMax" in data_keys:
            data_keys.remove("humidityMax")
            data__humidityMax = data["humidityMax"]
            validate____defs_nonnegativedecimal(data__humidityMax, custom_formats, (name_prefix or "data") + ".humidityMax")
        if "monitoring" in data_keys:
            data_keys.remove("monitoring")
            data__monitoring = data["monitoring"]
            validate____defs_temperaturemonitoring(data__monitoring, custom_formats, (name_prefix or "data") + ".monitoring")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
