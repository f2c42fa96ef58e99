"""Validates components/emissions.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.emissions_verification import validate____defs_emissionsverification
from canonical._generated.validators.components.transport_activity import validate____defs_transportactivity
from canonical._generated.validators.scalars import validate____defs_emissionsboundary
from canonical._generated.validators.scalars import validate____defs_emissionsdataquality
from canonical._generated.validators.scalars import validate____defs_emissionsstandard
from canonical._generated.validators.scalars import validate____defs_emissionsunit
from canonical._generated.validators.scalars import validate____defs_energycarrier
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_emissions(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['value', 'unit', 'standard', 'boundary']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "value" in data_keys:
            data_keys.remove("value")
            data__value = data["value"]
            validate____defs_nonnegativedecimal(data__value, custom_formats, (name_prefix or "data") + ".value")
        if "unit" in data_keys:
            data_keys.remove("unit")
            data__unit = data["unit"]
            validate____defs_emissionsunit(data__unit, custom_formats, (name_prefix or "data") + ".unit")
        if "standard" in data_keys:
            data_keys.remove("standard")
            data__standard = data["standard"]
            validate____defs_emissionsstandard(data__standard, custom_formats, (name_prefix or "data") + ".standard")
        if "standardEdition" in data_keys:
            data_keys.remove("standardEdition")
            data__standardEdition = data["standardEdition"]
            validate____defs_shorttext(data__standardEdition, custom_formats, (name_prefix or "data") + ".standardEdition")
        if "boundary" in data_keys:
            data_keys.remove("boundary")
            data__boundary = data["boundary"]
            validate____defs_emissionsboundary(data__boundary, custom_formats, (name_prefix or "data") + ".boundary")
        if "quality" in data_keys:
            data_keys.remove("quality")
            data__quality = data["quality"]
            validate____defs_emissionsdataquality(data__quality, custom_formats, (name_prefix or "data") + ".quality")
        if "activity" in data_keys:
            data_keys.remove("activity")
            data__activity = data["activity"]
            validate____defs_transportactivity(data__activity, custom_formats, (name_prefix or "data") + ".activity")
        if "energyCarrier" in data_keys:
            data_keys.remove("energyCarrier")
            data__energyCarrier = data["energyCarrier"]
            validate____defs_energycarrier(data__energyCarrier, custom_formats, (name_prefix or "data") + ".energyCarrier")
        if "verification" in data_keys:
            data_keys.remove("verification")
            data__verification = data["verification"]
            validate____defs_emissionsverification(data__verification, custom_formats, (name_prefix or "data") + ".verification")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
