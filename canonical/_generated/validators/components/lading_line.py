"""Validates components/lading_line.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.dangerous_goods import validate____defs_dangerousgoods
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_text
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_ladingline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "lineId" in data_keys:
            data_keys.remove("lineId")
            data__lineId = data["lineId"]
            validate____defs_identifier(data__lineId, custom_formats, (name_prefix or "data") + ".lineId")
        if "description" in data_keys:
            data_keys.remove("description")
            data__description = data["description"]
            validate____defs_text(data__description, custom_formats, (name_prefix or "data") + ".description")
        if "commodityCode" in data_keys:
            data_keys.remove("commodityCode")
            data__commodityCode = data["commodityCode"]
            validate____defs_identifier(data__commodityCode, custom_formats, (name_prefix or "data") + ".commodityCode")
        if "freightClass" in data_keys:
            data_keys.remove("freightClass")
            data__freightClass = data["freightClass"]
            validate____defs_identifier(data__freightClass, custom_formats, (name_prefix or "data") + ".freightClass")
        if "item" in data_keys:
            data_keys.remove("item")
            data__item = data["item"]
            validate____defs_itemref(data__item, custom_formats, (name_prefix or "data") + ".item")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "weight" in data_keys:
            data_keys.remove("weight")
            data__weight = data["weight"]
            validate____defs_quantity(data__weight, custom_formats, (name_prefix or "data") + ".weight")
        if "volume" in data_keys:
            data_keys.remove("volume")
            data__volume = data["volume"]
            validate____defs_quantity(data__volume, custom_formats, (name_prefix or "data") + ".volume")
        if "dangerousGoods" in data_keys:
            data_keys.remove("dangerousGoods")
            data__dangerousGoods = data["dangerousGoods"]
            if not isinstance(data__dangerousGoods, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must be array")
            data__dangerousGoods_is_list = isinstance(data__dangerousGoods, (list, tuple))
            if data__dangerousGoods_is_list:
                data__dangerousGoods_len = len(data__dangerousGoods)
                if data__dangerousGoods_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must contain at least 1 items")
                if data__dangerousGoods_len > 20:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".dangerousGoods must contain less than or equal to 20 items")
                for data__dangerousGoods_x, data__dangerousGoods_item in enumerate(data__dangerousGoods):
                    validate____defs_dangerousgoods(data__dangerousGoods_item, custom_formats, (name_prefix or "data") + ".dangerousGoods[{data__dangerousGoods_x}]".format(**locals()))
        if "references" in data_keys:
            data_keys.remove("references")
            data__references = data["references"]
            if not isinstance(data__references, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must be array")
            data__references_is_list = isinstance(data__references, (list, tuple))
            if data__references_is_list:
                data__references_len = len(data__references)
                if data__references_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain at least 1 items")
                if data__references_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 50 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
