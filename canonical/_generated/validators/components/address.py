"""Validates components/address.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.scalars import validate____defs_countrycode
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_subdivisioncode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_address(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
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
                if data__lines_len > 4:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".lines must contain less than or equal to 4 items")
                for data__lines_x, data__lines_item in enumerate(data__lines):
                    validate____defs_shorttext(data__lines_item, custom_formats, (name_prefix or "data") + ".lines[{data__lines_x}]".format(**locals()))
        if "city" in data_keys:
            data_keys.remove("city")
            data__city = data["city"]
            validate____defs_shorttext(data__city, custom_formats, (name_prefix or "data") + ".city")
        if "postalCode" in data_keys:
            data_keys.remove("postalCode")
            data__postalCode = data["postalCode"]
            validate____defs_shorttext(data__postalCode, custom_formats, (name_prefix or "data") + ".postalCode")
        if "subdivision" in data_keys:
            data_keys.remove("subdivision")
            data__subdivision = data["subdivision"]
            validate____defs_subdivisioncode(data__subdivision, custom_formats, (name_prefix or "data") + ".subdivision")
        if "country" in data_keys:
            data_keys.remove("country")
            data__country = data["country"]
            validate____defs_countrycode(data__country, custom_formats, (name_prefix or "data") + ".country")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
