"""Validates components/customs_info.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.scalars import validate____defs_countrycode
from canonical._generated.validators.scalars import validate____defs_hscode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_customsinfo(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "procedure" in data_keys:
            data_keys.remove("procedure")
            data__procedure = data["procedure"]
            validate____defs_identifier(data__procedure, custom_formats, (name_prefix or "data") + ".procedure")
        if "hsCode" in data_keys:
            data_keys.remove("hsCode")
            data__hsCode = data["hsCode"]
            validate____defs_hscode(data__hsCode, custom_formats, (name_prefix or "data") + ".hsCode")
        if "origin" in data_keys:
            data_keys.remove("origin")
            data__origin = data["origin"]
            validate____defs_countrycode(data__origin, custom_formats, (name_prefix or "data") + ".origin")
        if "value" in data_keys:
            data_keys.remove("value")
            data__value = data["value"]
            validate____defs_money(data__value, custom_formats, (name_prefix or "data") + ".value")
        if "declarationNumber" in data_keys:
            data_keys.remove("declarationNumber")
            data__declarationNumber = data["declarationNumber"]
            validate____defs_identifier(data__declarationNumber, custom_formats, (name_prefix or "data") + ".declarationNumber")
        if "status" in data_keys:
            data_keys.remove("status")
            data__status = data["status"]
            validate____defs_identifier(data__status, custom_formats, (name_prefix or "data") + ".status")
        if "mrn" in data_keys:
            data_keys.remove("mrn")
            data__mrn = data["mrn"]
            validate____defs_identifier(data__mrn, custom_formats, (name_prefix or "data") + ".mrn")
        if "regime" in data_keys:
            data_keys.remove("regime")
            data__regime = data["regime"]
            validate____defs_identifier(data__regime, custom_formats, (name_prefix or "data") + ".regime")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
