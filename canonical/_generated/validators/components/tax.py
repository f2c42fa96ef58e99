"""Validates components/tax.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_taxtype
from canonical._generated.validators.scalars import validate____defs_text
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_tax(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['amount']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "taxType" in data_keys:
            data_keys.remove("taxType")
            data__taxType = data["taxType"]
            validate____defs_taxtype(data__taxType, custom_formats, (name_prefix or "data") + ".taxType")
        if "category" in data_keys:
            data_keys.remove("category")
            data__category = data["category"]
            validate____defs_identifier(data__category, custom_formats, (name_prefix or "data") + ".category")
        if "ratePercent" in data_keys:
            data_keys.remove("ratePercent")
            data__ratePercent = data["ratePercent"]
            validate____defs_nonnegativedecimal(data__ratePercent, custom_formats, (name_prefix or "data") + ".ratePercent")
        if "base" in data_keys:
            data_keys.remove("base")
            data__base = data["base"]
            validate____defs_signedmoney(data__base, custom_formats, (name_prefix or "data") + ".base")
        if "amount" in data_keys:
            data_keys.remove("amount")
            data__amount = data["amount"]
            validate____defs_signedmoney(data__amount, custom_formats, (name_prefix or "data") + ".amount")
        if "jurisdiction" in data_keys:
            data_keys.remove("jurisdiction")
            data__jurisdiction = data["jurisdiction"]
            validate____defs_shorttext(data__jurisdiction, custom_formats, (name_prefix or "data") + ".jurisdiction")
        if "exemptionReason" in data_keys:
            data_keys.remove("exemptionReason")
            data__exemptionReason = data["exemptionReason"]
            validate____defs_text(data__exemptionReason, custom_formats, (name_prefix or "data") + ".exemptionReason")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
