"""Validates components/item_ref.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.item_identifier import validate____defs_itemidentifier
from canonical._generated.validators.scalars import validate____defs_countrycode
from canonical._generated.validators.scalars import validate____defs_gtin
from canonical._generated.validators.scalars import validate____defs_hscode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical._generated.validators.scalars import validate____defs_unitcode
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_itemref(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "sku" in data_keys:
            data_keys.remove("sku")
            data__sku = data["sku"]
            validate____defs_identifier(data__sku, custom_formats, (name_prefix or "data") + ".sku")
        if "gtin" in data_keys:
            data_keys.remove("gtin")
            data__gtin = data["gtin"]
            validate____defs_gtin(data__gtin, custom_formats, (name_prefix or "data") + ".gtin")
        if "identifiers" in data_keys:
            data_keys.remove("identifiers")
            data__identifiers = data["identifiers"]
            if not isinstance(data__identifiers, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must be array")
            data__identifiers_is_list = isinstance(data__identifiers, (list, tuple))
            if data__identifiers_is_list:
                data__identifiers_len = len(data__identifiers)
                if data__identifiers_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must contain at least 1 items")
                if data__identifiers_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".identifiers must contain less than or equal to 20 items")
                for data__identifiers_x, data__identifiers_item in enumerate(data__identifiers):
                    validate____defs_itemidentifier(data__identifiers_item, custom_formats, (name_prefix or "data") + ".identifiers[{data__identifiers_x}]".format(**locals()))
        if "description" in data_keys:
            data_keys.remove("description")
            data__description = data["description"]
            validate____defs_shorttext(data__description, custom_formats, (name_prefix or "data") + ".description")
        if "hsCode" in data_keys:
            data_keys.remove("hsCode")
            data__hsCode = data["hsCode"]
            validate____defs_hscode(data__hsCode, custom_formats, (name_prefix or "data") + ".hsCode")
        if "countryOfOrigin" in data_keys:
            data_keys.remove("countryOfOrigin")
            data__countryOfOrigin = data["countryOfOrigin"]
            validate____defs_countrycode(data__countryOfOrigin, custom_formats, (name_prefix or "data") + ".countryOfOrigin")
        if "baseUnit" in data_keys:
            data_keys.remove("baseUnit")
            data__baseUnit = data["baseUnit"]
            validate____defs_unitcode(data__baseUnit, custom_formats, (name_prefix or "data") + ".baseUnit")
        if "brandOwnerItemId" in data_keys:
            data_keys.remove("brandOwnerItemId")
            data__brandOwnerItemId = data["brandOwnerItemId"]
            validate____defs_identifier(data__brandOwnerItemId, custom_formats, (name_prefix or "data") + ".brandOwnerItemId")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
