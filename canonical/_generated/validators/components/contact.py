"""Validates components/contact.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_email
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_contact(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "name" in data_keys:
            data_keys.remove("name")
            data__name = data["name"]
            validate____defs_shorttext(data__name, custom_formats, (name_prefix or "data") + ".name")
        if "function" in data_keys:
            data_keys.remove("function")
            data__function = data["function"]
            validate____defs_shorttext(data__function, custom_formats, (name_prefix or "data") + ".function")
        if "email" in data_keys:
            data_keys.remove("email")
            data__email = data["email"]
            validate____defs_email(data__email, custom_formats, (name_prefix or "data") + ".email")
        if "phone" in data_keys:
            data_keys.remove("phone")
            data__phone = data["phone"]
            validate____defs_shorttext(data__phone, custom_formats, (name_prefix or "data") + ".phone")
        if "fax" in data_keys:
            data_keys.remove("fax")
            data__fax = data["fax"]
            validate____defs_shorttext(data__fax, custom_formats, (name_prefix or "data") + ".fax")
        if "reference" in data_keys:
            data_keys.remove("reference")
            data__reference = data["reference"]
            validate____defs_shorttext(data__reference, custom_formats, (name_prefix or "data") + ".reference")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
