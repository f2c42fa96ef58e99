"""Validates components/reason.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_reasoncode
from canonical._generated.validators.scalars import validate____defs_responsibleparty
from canonical._generated.validators.scalars import validate____defs_text
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_reason(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
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
            validate____defs_reasoncode(data__code, custom_formats, (name_prefix or "data") + ".code")
        if "responsible" in data_keys:
            data_keys.remove("responsible")
            data__responsible = data["responsible"]
            validate____defs_responsibleparty(data__responsible, custom_formats, (name_prefix or "data") + ".responsible")
        if "detail" in data_keys:
            data_keys.remove("detail")
            data__detail = data["detail"]
            validate____defs_text(data__detail, custom_formats, (name_prefix or "data") + ".detail")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
