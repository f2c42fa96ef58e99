"""Validates components/geo_point.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_decimal
from canonical._generated.validators.scalars import validate____defs_latitude
from canonical._generated.validators.scalars import validate____defs_longitude
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_geopoint(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['latitude', 'longitude']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "latitude" in data_keys:
            data_keys.remove("latitude")
            data__latitude = data["latitude"]
            validate____defs_latitude(data__latitude, custom_formats, (name_prefix or "data") + ".latitude")
        if "longitude" in data_keys:
            data_keys.remove("longitude")
            data__longitude = data["longitude"]
            validate____defs_longitude(data__longitude, custom_formats, (name_prefix or "data") + ".longitude")
        if "accuracyMetres" in data_keys:
            data_keys.remove("accuracyMetres")
            data__accuracyMetres = data["accuracyMetres"]
            validate____defs_nonnegativedecimal(data__accuracyMetres, custom_formats, (name_prefix or "data") + ".accuracyMetres")
        if "altitudeMetres" in data_keys:
            data_keys.remove("altitudeMetres")
            data__altitudeMetres = data["altitudeMetres"]
            validate____defs_decimal(data__altitudeMetres, custom_formats, (name_prefix or "data") + ".altitudeMetres")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
