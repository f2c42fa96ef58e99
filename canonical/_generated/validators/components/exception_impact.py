"""Validates components/exception_impact.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.exception_impact_line import validate____defs_exceptionimpactline
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_exceptionimpact(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "delayMinutes" in data_keys:
            data_keys.remove("delayMinutes")
            data__delayMinutes = data["delayMinutes"]
            validate____defs_nonnegativeinteger(data__delayMinutes, custom_formats, (name_prefix or "data") + ".delayMinutes")
        if "cost" in data_keys:
            data_keys.remove("cost")
            data__cost = data["cost"]
            validate____defs_money(data__cost, custom_formats, (name_prefix or "data") + ".cost")
        if "lines" in data_keys:
            data_keys.remove("lines")
            data__lines = data["lines"]
            if not isinstance(data__lines, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must be array")
            data__lines_is_list = isinstance(data__lines, (list, tuple))
            if data__lines_is_list:
                data__lines_len = len(data__lines)
                if data__lines_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain at least 1 items")
                if data__lines_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain less than or equal to 999 items")
                for data__lines_x, data__lines_item in enumerate(data__lines):
                    validate____defs_exceptionimpactline(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
