"""Validates components/stop_order.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.lading_line import validate____defs_ladingline
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_shorttext
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_stoporder(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data_keys = set(data.keys())
        if "orderId" in data_keys:
            data_keys.remove("orderId")
            data__orderId = data["orderId"]
            validate____defs_identifier(data__orderId, custom_formats, (name_prefix or "data") + ".orderId")
        if "purchaseOrderNumber" in data_keys:
            data_keys.remove("purchaseOrderNumber")
            data__purchaseOrderNumber = data["purchaseOrderNumber"]
            validate____defs_shorttext(data__purchaseOrderNumber, custom_formats, (name_prefix or "data") + ".purchaseOrderNumber")
        if "shipmentId" in data_keys:
            data_keys.remove("shipmentId")
            data__shipmentId = data["shipmentId"]
            validate____defs_identifier(data__shipmentId, custom_formats, (name_prefix or "data") + ".shipmentId")
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
        if "requestedWindow" in data_keys:
            data_keys.remove("requestedWindow")
            data__requestedWindow = data["requestedWindow"]
            validate____defs_timewindow(data__requestedWindow, custom_formats, (name_prefix or "data") + ".requestedWindow")
        if "items" in data_keys:
            data_keys.remove("items")
            data__items = data["items"]
            if not isinstance(data__items, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".items must be array")
            data__items_is_list = isinstance(data__items, (list, tuple))
            if data__items_is_list:
                data__items_len = len(data__items)
                if data__items_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".items must contain at least 1 items")
                if data__items_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".items must contain less than or equal to 999 items")
                for data__items_x, data__items_item in enumerate(data__items):
                    validate____defs_ladingline(data__items_item, custom_formats, (name_prefix or "data") + ".items[{data__items_x}]".format(**locals()))
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
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
