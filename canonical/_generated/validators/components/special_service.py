"""Validates components/special_service.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_servicetype
from canonical._generated.validators.scalars import validate____defs_text
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_specialservice(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['service']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "service" in data_keys:
            data_keys.remove("service")
            data__service = data["service"]
            validate____defs_servicetype(data__service, custom_formats, (name_prefix or "data") + ".service")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "note" in data_keys:
            data_keys.remove("note")
            data__note = data["note"]
            validate____defs_text(data__note, custom_formats, (name_prefix or "data") + ".note")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
