"""Validates components/signed_money.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_decimal
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_signedmoney(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['amount', 'currency']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "amount" in data_keys:
            data_keys.remove("amount")
            data__amount = data["amount"]
            validate____defs_decimal(data__amount, custom_formats, (name_prefix or "data") + ".amount")
        if "currency" in data_keys:
            data_keys.remove("currency")
            data__currency = data["currency"]
            validate____defs_currencycode(data__currency, custom_formats, (name_prefix or "data") + ".currency")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
