"""Validates components/moment.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_localdatetime
from canonical._generated.validators.scalars import validate____defs_momentprecision
from canonical._generated.validators.scalars import validate____defs_timestamp
from canonical._generated.validators.scalars import validate____defs_timezone
from canonical._generated.validators.scalars import validate____defs_zonesource
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_moment(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['precision', 'zoneSource']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "instant" in data_keys:
            data_keys.remove("instant")
            data__instant = data["instant"]
            validate____defs_timestamp(data__instant, custom_formats, (name_prefix or "data") + ".instant")
        if "local" in data_keys:
            data_keys.remove("local")
            data__local = data["local"]
            validate____defs_localdatetime(data__local, custom_formats, (name_prefix or "data") + ".local")
        if "timeZone" in data_keys:
            data_keys.remove("timeZone")
            data__timeZone = data["timeZone"]
            validate____defs_timezone(data__timeZone, custom_formats, (name_prefix or "data") + ".timeZone")
        if "precision" in data_keys:
            data_keys.remove("precision")
            data__precision = data["precision"]
            validate____defs_momentprecision(data__precision, custom_formats, (name_prefix or "data") + ".precision")
        if "zoneSource" in data_keys:
            data_keys.remove("zoneSource")
            data__zoneSource = data["zoneSource"]
            validate____defs_zonesource(data__zoneSource, custom_formats, (name_prefix or "data") + ".zoneSource")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
