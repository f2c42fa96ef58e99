"""Validates components/measurement.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.period import validate____defs_period
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_decimal
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_measurementkind
from canonical._generated.validators.scalars import validate____defs_measurementstate
from canonical._generated.validators.scalars import validate____defs_unitcode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_measurement(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['kind']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "kind" in data_keys:
            data_keys.remove("kind")
            data__kind = data["kind"]
            validate____defs_measurementkind(data__kind, custom_formats, (name_prefix or "data") + ".kind")
        if "value" in data_keys:
            data_keys.remove("value")
            data__value = data["value"]
            validate____defs_decimal(data__value, custom_formats, (name_prefix or "data") + ".value")
        if "unitCode" in data_keys:
            data_keys.remove("unitCode")
            data__unitCode = data["unitCode"]
            validate____defs_unitcode(data__unitCode, custom_formats, (name_prefix or "data") + ".unitCode")
        if "state" in data_keys:
            data_keys.remove("state")
            data__state = data["state"]
            validate____defs_measurementstate(data__state, custom_formats, (name_prefix or "data") + ".state")
        if "min" in data_keys:
            data_keys.remove("min")
            data__min = data["min"]
            validate____defs_decimal(data__min, custom_formats, (name_prefix or "data") + ".min")
        if "max" in data_keys:
            data_keys.remove("max")
            data__max = data["max"]
            validate____defs_decimal(data__max, custom_formats, (name_prefix or "data") + ".max")
        if "mean" in data_keys:
            data_keys.remove("mean")
            data__mean = data["mean"]
            validate____defs_decimal(data__mean, custom_formats, (name_prefix or "data") + ".mean")
        if "at" in data_keys:
            data_keys.remove("at")
            data__at = data["at"]
            validate____defs_moment(data__at, custom_formats, (name_prefix or "data") + ".at")
        if "period" in data_keys:
            data_keys.remove("period")
            data__period = data["period"]
            validate____defs_period(data__period, custom_formats, (name_prefix or "data") + ".period")
        if "deviceId" in data_keys:
            data_keys.remove("deviceId")
            data__deviceId = data["deviceId"]
            validate____defs_identifier(data__deviceId, custom_formats, (name_prefix or "data") + ".deviceId")
        if "sensorId" in data_keys:
            data_keys.remove("sensorId")
            data__sensorId = data["sensorId"]
            validate____defs_identifier(data__sensorId, custom_formats, (name_prefix or "data") + ".sensorId")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
