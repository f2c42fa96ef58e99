"""Validates components/exchange_rate.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.scalars import validate____defs_currencycode
from canonical._generated.validators.scalars import validate____defs_nonnegativedecimal
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_exchangerate(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['from', 'to', 'rate']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "from" in data_keys:
            data_keys.remove("from")
            data__from = data["from"]
            validate____defs_currencycode(data__from, custom_formats, (name_prefix or "data") + ".from")
        if "to" in data_keys:
            data_keys.remove("to")
            data__to = data["to"]
            validate____defs_currencycode(data__to, custom_formats, (name_prefix or "data") + ".to")
        if "rate" in data_keys:
            data_keys.remove("rate")
            data__rate = data["rate"]
            validate____defs_nonnegativedecimal(data__rate, custom_formats, (name_prefix or "data") + ".rate")
        if "asOf" in data_keys:
            data_keys.remove("asOf")
            data__asOf = data["asOf"]
            validate____defs_moment(data__asOf, custom_formats, (name_prefix or "data") + ".asOf")
        if "source" in data_keys:
            data_keys.remove("source")
            data__source = data["source"]
            validate____defs_shorttext(data__source, custom_formats, (name_prefix or "data") + ".source")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
