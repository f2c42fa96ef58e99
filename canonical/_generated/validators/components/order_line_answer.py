"""Validates components/order_line_answer.

Generated from schemas by fastjsonschema 2.22.3; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from canonical._generated.validators.components.item_ref import validate____defs_itemref
from canonical._generated.validators.components.moment import validate____defs_moment
from canonical._generated.validators.components.money import validate____defs_money
from canonical._generated.validators.components.quantity import validate____defs_quantity
from canonical._generated.validators.components.reason import validate____defs_reason
from canonical._generated.validators.components.source_code import validate____defs_sourcecode
from canonical._generated.validators.scalars import validate____defs_orderlineoutcome
from canonical.errors import SchemaRefusedError as JsonSchemaValueException

JsonSchemaValuesException = JsonSchemaValueException


def validate____defs_orderlineanswer(data: Any, custom_formats: dict[str, Any], name_prefix: str | None = None) -> Any:
    if not isinstance(data, (dict)):
        raise JsonSchemaValueException("" + (name_prefix or "data") + " must be object")
    data_is_dict = isinstance(data, dict)
    if data_is_dict:
        data__missing_keys = set(['outcome']) - data.keys()
        if data__missing_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must contain ")
        data_keys = set(data.keys())
        if "outcome" in data_keys:
            data_keys.remove("outcome")
            data__outcome = data["outcome"]
            validate____defs_orderlineoutcome(data__outcome, custom_formats, (name_prefix or "data") + ".outcome")
        if "quantity" in data_keys:
            data_keys.remove("quantity")
            data__quantity = data["quantity"]
            validate____defs_quantity(data__quantity, custom_formats, (name_prefix or "data") + ".quantity")
        if "plannedShip" in data_keys:
            data_keys.remove("plannedShip")
            data__plannedShip = data["plannedShip"]
            validate____defs_moment(data__plannedShip, custom_formats, (name_prefix or "data") + ".plannedShip")
        if "plannedDelivery" in data_keys:
            data_keys.remove("plannedDelivery")
            data__plannedDelivery = data["plannedDelivery"]
            validate____defs_moment(data__plannedDelivery, custom_formats, (name_prefix or "data") + ".plannedDelivery")
        if "substitute" in data_keys:
            data_keys.remove("substitute")
            data__substitute = data["substitute"]
            validate____defs_itemref(data__substitute, custom_formats, (name_prefix or "data") + ".substitute")
        if "unitPrice" in data_keys:
            data_keys.remove("unitPrice")
            data__unitPrice = data["unitPrice"]
            validate____defs_money(data__unitPrice, custom_formats, (name_prefix or "data") + ".unitPrice")
        if "reason" in data_keys:
            data_keys.remove("reason")
            data__reason = data["reason"]
            validate____defs_reason(data__reason, custom_formats, (name_prefix or "data") + ".reason")
        if "sourceCode" in data_keys:
            data_keys.remove("sourceCode")
            data__sourceCode = data["sourceCode"]
            validate____defs_sourcecode(data__sourceCode, custom_formats, (name_prefix or "data") + ".sourceCode")
        if data_keys:
            raise JsonSchemaValueException("" + (name_prefix or "data") + " must not contain "+str(data_keys)+" properties")
    return data
