"""Validates components/signatory.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_signaturemethod
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_signatory(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate____defs_shorttext(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "role" in data_keys:
            data_keys.remove("role")
            data__role = data["role"]
            validate____defs_shorttext(data__role, custom_formats, (name_prefix or "data") + ".role")
        if "method" in data_keys:
            data_keys.remove("method")
            data__method = data["method"]
            validate____defs_signaturemethod(data__method, custom_formats, (name_prefix or "data") + ".method")
        if "signedAt" in data_keys:
            data_keys.remove("signedAt")
            data__signedAt = data["signedAt"]
            validate____defs_moment(data__signedAt, custom_formats, (name_prefix or "data") + ".signedAt")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
