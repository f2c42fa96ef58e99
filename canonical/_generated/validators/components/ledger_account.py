"""Validates components/ledger_account.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_ledgeraccount(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['company', 'glAccount']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "company" in data_keys:
            data_keys.remove("company")
            data__company = data["company"]
            validate____defs_identifier(data__company, custom_formats, (name_prefix or "data") + ".company")
        if "glAccount" in data_keys:
            data_keys.remove("glAccount")
            data__glAccount = data["glAccount"]
            validate____defs_identifier(data__glAccount, custom_formats, (name_prefix or "data") + ".glAccount")
        if "costCentre" in data_keys:
            data_keys.remove("costCentre")
            data__costCentre = data["costCentre"]
            validate____defs_identifier(data__costCentre, custom_formats, (name_prefix or "data") + ".costCentre")
        if "profitCentre" in data_keys:
            data_keys.remove("profitCentre")
            data__profitCentre = data["profitCentre"]
            validate____defs_identifier(data__profitCentre, custom_formats, (name_prefix or "data") + ".profitCentre")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
