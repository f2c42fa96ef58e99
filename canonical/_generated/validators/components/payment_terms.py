"""Validates components/payment_terms.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical._generated.validators.scalars import validate____defs_text
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_paymentterms(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "code" in data_keys:
            data_keys.remove("code")
            data__code = data["code"]
            validate____defs_identifier(data__code, custom_formats, (name_prefix or "data") + ".code")
        if "netDays" in data_keys:
            data_keys.remove("netDays")
            data__netDays = data["netDays"]
            validate____defs_nonnegativeinteger(data__netDays, custom_formats, (name_prefix or "data") + ".netDays")
        if "discountPercent" in data_keys:
            data_keys.remove("discountPercent")
            data__discountPercent = data["discountPercent"]
            validate____defs_nonnegativedecimal(data__discountPercent, custom_formats, (name_prefix or "data") + ".discountPercent")
        if "discountDays" in data_keys:
            data_keys.remove("discountDays")
            data__discountDays = data["discountDays"]
            validate____defs_nonnegativeinteger(data__discountDays, custom_formats, (name_prefix or "data") + ".discountDays")
        if "text" in data_keys:
            data_keys.remove("text")
            data__text = data["text"]
            validate____defs_text(data__text, custom_formats, (name_prefix or "data") + ".text")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
