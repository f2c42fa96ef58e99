"""Validates components/stock_reversal_line.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.components.stock_dimension import validate____defs_stockdimension
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_stockreversalline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['lineId', 'item', 'quantity']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "lineId" in data_keys:
            data_keys.remove("lineId")
            data__lineId = data["lineId"]
            validate____defs_identifier(data__lineId, custom_formats, (name_prefix or "data") + ".lineId")
        if "reversedLineId" in data_keys:
            data_keys.remove("reversedLineId")
            data__reversedLineId = data["reversedLineId"]
            validate____defs_identifier(data__reversedLineId, custom_formats, (name_prefix or "data") + ".reversedLineId")
        if "item" in data_keys:
            data_keys.remove("item")
            data__item = data["item"]
            validate____defs_itemref(data__item, custom_formats, (name_prefix or "data") + ".item")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "stock" in data_keys:
            data_keys.remove("stock")
            data__stock = data["stock"]
            validate____defs_stockdimension(data__stock, custom_formats, (name_prefix or "data") + ".stock")
        if "handlingUnitIds" in data_keys:
            data_keys.remove("handlingUnitIds")
            data__handlingUnitIds = data["handlingUnitIds"]
            if not isinstance(data__handlingUnitIds, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must be array")
            data__handlingUnitIds_is_list = isinstance(data__handlingUnitIds, (list, tuple))
            if data__handlingUnitIds_is_list:
                data__handlingUnitIds_len = len(data__handlingUnitIds)
                if data__handlingUnitIds_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must contain at least 1 items")
                if data__handlingUnitIds_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".handlingUnitIds must contain less than or equal to 999 items")
                for data__handlingUnitIds_x, data__handlingUnitIds_item in enumerate(data__handlingUnitIds):
                    validate____defs_identifier(data__handlingUnitIds_item, custom_formats, (name_prefix or "data") + ".handlingUnitIds[{data__handlingUnitIds_x}]".format(**locals()))
        if "netWeight" in data_keys:
            data_keys.remove("netWeight")
            data__netWeight = data["netWeight"]
            validate____defs_quantity(data__netWeight, custom_formats, (name_prefix or "data") + ".netWeight")
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
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
                if data__references_len > 100:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".references must contain less than or equal to 100 items")
                for data__references_x, data__references_item in enumerate(data__references):
                    validate____defs_reference(data__references_item, custom_formats, (name_prefix or "data") + ".references[{data__references_x}]".format(**locals()))
        if "extensions" in data_keys:
            data_keys.remove("extensions")
            data__extensions = data["extensions"]
            validate____defs_extensions(data__extensions, custom_formats, (name_prefix or "data") + ".extensions")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
