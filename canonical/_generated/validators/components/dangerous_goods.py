"""Validates components/dangerous_goods.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.contact import validate____defs_contact
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.scalars import validate____defs_dangerousgoodsclass
from canonical._generated.validators.scalars import validate____defs_dangerousgoodsregulation
from canonical._generated.validators.scalars import validate____defs_decimal
from canonical._generated.validators.scalars import validate____defs_nonnegativeinteger
from canonical._generated.validators.scalars import validate____defs_packinggroup
from canonical._generated.validators.scalars import validate____defs_text
from canonical._generated.validators.scalars import validate____defs_unnumber
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_dangerousgoods(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['unNumber']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "unNumber" in data_keys:
            data_keys.remove("unNumber")
            data__unNumber = data["unNumber"]
            validate____defs_unnumber(data__unNumber, custom_formats, (name_prefix or "data") + ".unNumber")
        if "properShippingName" in data_keys:
            data_keys.remove("properShippingName")
            data__properShippingName = data["properShippingName"]
            validate____defs_text(data__properShippingName, custom_formats, (name_prefix or "data") + ".properShippingName")
        if "hazardClass" in data_keys:
            data_keys.remove("hazardClass")
            data__hazardClass = data["hazardClass"]
            validate____defs_dangerousgoodsclass(data__hazardClass, custom_formats, (name_prefix or "data") + ".hazardClass")
        if "subsidiaryRisks" in data_keys:
            data_keys.remove("subsidiaryRisks")
            data__subsidiaryRisks = data["subsidiaryRisks"]
            if not isinstance(data__subsidiaryRisks, (list, tuple)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".subsidiaryRisks must be array")
            data__subsidiaryRisks_is_list = isinstance(data__subsidiaryRisks, (list, tuple))
            if data__subsidiaryRisks_is_list:
                data__subsidiaryRisks_len = len(data__subsidiaryRisks)
                if data__subsidiaryRisks_len < 1:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".subsidiaryRisks must contain at least 1 items")
                if data__subsidiaryRisks_len > 4:
                    raise JsonSchemaValueException("" + (name_prefix or "data") + ".subsidiaryRisks must contain less than or equal to 4 items")
                for data__subsidiaryRisks_x, data__subsidiaryRisks_item in enumerate(data__subsidiaryRisks):
                    validate____defs_dangerousgoodsclass(data__subsidiaryRisks_item, custom_formats, (name_prefix or "data") + ".subsidiaryRisks[{data__subsidiaryRisks_x}]".format(**locals()))
        if "packingGroup" in data_keys:
            data_keys.remove("packingGroup")
            data__packingGroup = data["packingGroup"]
            validate____defs_packinggroup(data__packingGroup, custom_formats, (name_prefix or "data") + ".packingGroup")
        if "regulation" in data_keys:
            data_keys.remove("regulation")
            data__regulation = data["regulation"]
            validate____defs_dangerousgoodsregulation(data__regulation, custom_formats, (name_prefix or "data") + ".regulation")
        if "netQuantity" in data_keys:
            data_keys.remove("netQuantity")
            data__netQuantity = data["netQuantity"]
            validate____defs_quantity(data__netQuantity, custom_formats, (name_prefix or "data") + ".netQuantity")
        if "packageCount" in data_keys:
            data_keys.remove("packageCount")
            data__packageCount = data["packageCount"]
            validate____defs_nonnegativeinteger(data__packageCount, custom_formats, (name_prefix or "data") + ".packageCount")
        if "flashPoint" in data_keys:
            data_keys.remove("flashPoint")
            data__flashPoint = data["flashPoint"]
            validate____defs_decimal(data__flashPoint, custom_formats, (name_prefix or "data") + ".flashPoint")
        if "marinePollutant" in data_keys:
            data_keys.remove("marinePollutant")
            data__marinePollutant = data["marinePollutant"]
            if not isinstance(data__marinePollutant, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".marinePollutant must be boolean")
        if "limitedQuantity" in data_keys:
            data_keys.remove("limitedQuantity")
            data__limitedQuantity = data["limitedQuantity"]
            if not isinstance(data__limitedQuantity, (bool)):
                raise JsonSchemaValueException("" + (name_prefix or "data") + ".limitedQuantity must be boolean")
        if "emergencyContact" in data_keys:
            data_keys.remove("emergencyContact")
            data__emergencyContact = data["emergencyContact"]
            validate____defs_contact(data__emergencyContact, custom_formats, (name_prefix or "data") + ".emergencyContact")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
