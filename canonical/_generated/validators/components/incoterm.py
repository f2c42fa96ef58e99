"""Validates components/incoterm.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_incotermcode
from canonical._generated.validators.scalars import validate____defs_incotermedition
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_incoterm(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['code']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "code" in data_keys:
            data_keys.remove("code")
            data__code = data["code"]
            validate____defs_incotermcode(data__code, custom_formats, (name_prefix or "data") + ".code")
        if "place" in data_keys:
            data_keys.remove("place")
            data__place = data["place"]
            validate____defs_shorttext(data__place, custom_formats, (name_prefix or "data") + ".place")
        if "version" in data_keys:
            data_keys.remove("version")
            data__version = data["version"]
            validate____defs_incotermedition(data__version, custom_formats, (name_prefix or "data") + ".version")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
