"""Validates components/handling_totals.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_handlingtotals(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "netWeight" in data_keys:
            data_keys.remove("netWeight")
            data__netWeight = data["netWeight"]
            validate____defs_quantity(data__netWeight, custom_formats, (name_prefix or "data") + ".netWeight")
        if "volume" in data_keys:
            data_keys.remove("volume")
            data__volume = data["volume"]
            validate____defs_quantity(data__volume, custom_formats, (name_prefix or "data") + ".volume")
        if "packageCount" in data_keys:
            data_keys.remove("packageCount")
            data__packageCount = data["packageCount"]
            validate____defs_nonnegativeinteger(data__packageCount, custom_formats, (name_prefix or "data") + ".packageCount")
        if "handlingUnitCount" in data_keys:
            data_keys.remove("handlingUnitCount")
            data__handlingUnitCount = data["handlingUnitCount"]
            validate____defs_nonnegativeinteger(data__handlingUnitCount, custom_formats, (name_prefix or "data") + ".handlingUnitCount")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "loadingLength" in data_keys:
            data_keys.remove("loadingLength")
            data__loadingLength = data["loadingLength"]
            validate____defs_quantity(data__loadingLength, custom_formats, (name_prefix or "data") + ".loadingLength")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
