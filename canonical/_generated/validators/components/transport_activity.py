"""Validates components/transport_activity.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.scalars import validate____defs_distancebasis
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_transportactivity(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "mass" in data_keys:
            data_keys.remove("mass")
            data__mass = data["mass"]
            validate____defs_quantity(data__mass, custom_formats, (name_prefix or "data") + ".mass")
        if "distance" in data_keys:
            data_keys.remove("distance")
            data__distance = data["distance"]
            validate____defs_quantity(data__distance, custom_formats, (name_prefix or "data") + ".distance")
        if "distanceBasis" in data_keys:
            data_keys.remove("distanceBasis")
            data__distanceBasis = data["distanceBasis"]
            validate____defs_distancebasis(data__distanceBasis, custom_formats, (name_prefix or "data") + ".distanceBasis")
        if "transportWork" in data_keys:
            data_keys.remove("transportWork")
            data__transportWork = data["transportWork"]
            validate____defs_quantity(data__transportWork, custom_formats, (name_prefix or "data") + ".transportWork")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
