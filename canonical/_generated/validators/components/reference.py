"""Validates components/reference.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_referencetype
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_reference(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['type', 'value']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "type" in data_keys:
            data_keys.remove("type")
            data__type = data["type"]
            validate____defs_referencetype(data__type, custom_formats, (name_prefix or "data") + ".type")
        if "value" in data_keys:
            data_keys.remove("value")
            data__value = data["value"]
            validate____defs_shorttext(data__value, custom_formats, (name_prefix or "data") + ".value")
        if "issuer" in data_keys:
            data_keys.remove("issuer")
            data__issuer = data["issuer"]
            validate____defs_shorttext(data__issuer, custom_formats, (name_prefix or "data") + ".issuer")
        if "description" in data_keys:
            data_keys.remove("description")
            data__description = data["description"]
            validate____defs_shorttext(data__description, custom_formats, (name_prefix or "data") + ".description")
        if "date" in data_keys:
            data_keys.remove("date")
            data__date = data["date"]
            validate____defs_moment(data__date, custom_formats, (name_prefix or "data") + ".date")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
