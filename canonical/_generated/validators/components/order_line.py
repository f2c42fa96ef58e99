"""Validates components/order_line.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.customs_info import validate____defs_customsinfo
from canonical._generated.validators.components.dangerous_goods import validate____defs_dangerousgoods
from canonical._generated.validators.components.extensions import validate____defs_extensions
from canonical._generated.validators.components.instruction import validate____defs_instruction
from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.location_ref import validate____defs_locationref
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.order_schedule import validate____defs_orderschedule
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reference import validate____defs_reference
from canonical._generated.validators.components.signed_money import validate____defs_signedmoney
from canonical._generated.validators.components.stock_selector import validate____defs_stockselector
from canonical._generated.validators.components.time_window import validate____defs_timewindow
from canonical._generated.validators.scalars import validate____defs_identifier
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_orderline(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['lineNumber', 'item', 'orderedQuantity']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "lineNumber" in data_keys:
            data_keys.remove("lineNumber")
            data__lineNumber = data["lineNumber"]
            validate____defs_identifier(data__lineNumber, custom_formats, (name_prefix or "data") + ".lineNumber")
        if "item" in data_keys:
            data_keys.remove("item")
            data__item = data["item"]
            validate____defs_itemref(data__item, custom_formats, (name_prefix or "data") + ".item")
        if "orderedQuantity" in data_keys:
            data_keys.remove("orderedQuantity")
            data__orderedQuantity = data["orderedQuantity"]
            validate____defs_quantity(data__orderedQuantity, custom_formats, (name_prefix or "data") + ".orderedQuantity")
        if "requestedPeriod" in data_keys:
            data_keys.remove("requestedPeriod")
            data__requestedPeriod = data["requestedPeriod"]
            validate____defs_timewindow(data__requestedPeriod, custom_formats, (name_prefix or "data") + ".requestedPeriod")
        if "schedules" in data_keys:
            data_keys.remove("schedules")
            data__schedules = data["schedules"]
            if not isinstance(data__schedules, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".schedules must be array")
            data__schedules_is_list = isinstance(data__schedules, (list, tuple))
            if data__schedules_is_list:
                data__schedules_len = len(data__schedules)
                if data__schedules_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".schedules must contain at least 1 items")
                if data__schedules_len > 999:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".schedules must contain less than or equal to 999 items")
                for data__schedules_x, data__schedules_item in enumerate(data__schedules):
                    validate____defs_orderschedule(data__schedules_item, custom_formats, (name_prefix or "data") + ".schedules[{data__schedules_x}]".format(**locals()))
        if "unitPrice" in data_keys:
            data_keys.remove("unitPrice")
            data__unitPrice = data["unitPrice"]
            validate____defs_money(data__unitPrice, custom_formats, (name_prefix or "data") + ".unitPrice")
        if "priceQuantity" in data_keys:
            data_keys.remove("priceQuantity")
            data__priceQuantity = data["priceQuantity"]
            validate____defs_quantity(data__priceQuantity, custom_formats, (name_prefix or "data") + ".priceQuantity")
        if "netAmount" in data_keys:
            data_keys.remove("netAmount")
            data__netAmount = data["netAmount"]
            validate____defs_signedmoney(data__netAmount, custom_formats, (name_prefix or "data") + ".netAmount")
        if "netWeight" in data_keys:
            data_keys.remove("netWeight")
            data__netWeight = data["netWeight"]
            validate____defs_quantity(data__netWeight, custom_formats, (name_prefix or "data") + ".netWeight")
        if "grossWeight" in data_keys:
            data_keys.remove("grossWeight")
            data__grossWeight = data["grossWeight"]
            validate____defs_quantity(data__grossWeight, custom_formats, (name_prefix or "data") + ".grossWeight")
        if "volume" in data_keys:
            data_keys.remove("volume")
            data__volume = data["volume"]
            validate____defs_quantity(data__volume, custom_formats, (name_prefix or "data") + ".volume")
        if "packageCount" in data_keys:
            data_keys.remove("packageCount")
            data__packageCount = data["packageCount"]
            validate____defs_nonnegativeinteger(data__packageCount, custom_formats, (name_prefix or "data") + ".packageCount")
        if "shipFrom" in data_keys:
            data_keys.remove("shipFrom")
            data__shipFrom = data["shipFrom"]
            validate____defs_locationref(data__shipFrom, custom_formats, (name_prefix or "data") + ".shipFrom")
        if "stockRequirement" in data_keys:
            data_keys.remove("stockRequirement")
            data__stockRequirement = data["stockRequirement"]
            validate____defs_stockselector(data__stockRequirement, custom_formats, (name_prefix or "data") + ".stockRequirement")
        if "customs" in data_keys:
            data_keys.remove("customs")
            data__customs = data["customs"]
            validate____defs_customsinfo(data__customs, custom_formats, (name_prefix or "data") + ".customs")
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
        if "instructions" in data_keys:
            data_keys.remove("instructions")
            data__instructions = data["instructions"]
            if not isinstance(data__instructions, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must be array")
            data__instructions_is_list = isinstance(data__instructions, (list, tuple))
            if data__instructions_is_list:
                data__instructions_len = len(data__instructions)
                if data__instructions_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must contain at least 1 items")
                if data__instructions_len > 50:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".instructions must contain less than or equal to 50 items")
                for data__instructions_x, data__instructions_item in enumerate(data__instructions):
                    validate____defs_instruction(data__instructions_item, custom_formats, (name_prefix or "data") + ".instructions[{data__instructions_x}]".format(**locals()))
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
