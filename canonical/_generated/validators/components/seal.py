"""Validates components/seal.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_sealcondition
from canonical._generated.validators.scalars import validate____defs_sealissuer
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_seal(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['number']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "number" in data_keys:
            data_keys.remove("number")
            data__number = data["number"]
            validate____defs_identifier(data__number, custom_formats, (name_prefix or "data") + ".number")
        if "issuer" in data_keys:
            data_keys.remove("issuer")
            data__issuer = data["issuer"]
            validate____defs_sealissuer(data__issuer, custom_formats, (name_prefix or "data") + ".issuer")
        if "condition" in data_keys:
            data_keys.remove("condition")
            data__condition = data["condition"]
            validate____defs_sealcondition(data__condition, custom_formats, (name_prefix or "data") + ".condition")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
