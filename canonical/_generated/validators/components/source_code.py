"""Validates components/source_code.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_sourcecodescheme
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_sourcecode(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['scheme', 'code']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "scheme" in data_keys:
            data_keys.remove("scheme")
            data__scheme = data["scheme"]
            validate____defs_sourcecodescheme(data__scheme, custom_formats, (name_prefix or "data") + ".scheme")
        if "code" in data_keys:
            data_keys.remove("code")
            data__code = data["code"]
            validate____defs_shorttext(data__code, custom_formats, (name_prefix or "data") + ".code")
        if "release" in data_keys:
            data_keys.remove("release")
            data__release = data["release"]
            validate____defs_shorttext(data__release, custom_formats, (name_prefix or "data") + ".release")
        if "agency" in data_keys:
            data_keys.remove("agency")
            data__agency = data["agency"]
            validate____defs_shorttext(data__agency, custom_formats, (name_prefix or "data") + ".agency")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
