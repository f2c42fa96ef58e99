"""Whether the rules of ``shipment.created`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_temperature_requirement, _quiet_dangerous_goods, _quiet_handling_totals, _quiet_item_ref, _quiet_location_ref, _quiet_money, _quiet_party, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_planned_quantity_positive = predicate("positive", {"value": "/plannedQuantity/value"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not _rule_planned_quantity_positive(item2, recorded):
                return False
    if not in_order(data.get("createdAt"), recorded, "moment", 300):
        return False
    value = data.get("createdAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("shipFrom")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("shipTo")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _holds_party(value, recorded):
            return False
    value = data.get("plannedShip")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    value = data.get("plannedDelivery")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_shipment_created_line(value, recorded):
            return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_shipment_created_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    value = data.get("stockRequirement")
    if value is not None and not _holds_stock_selector(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_stock_selector(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    return True


def _holds_time_window(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("earliest"), data.get("latest"), "moment", 0):
        return False
    value = data.get("earliest")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("latest")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("shipFrom")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("shipTo")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _quiet_shipment_created_line(value, recorded):
            return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    for value in data.get("dangerousGoods", ()):
        if not _quiet_dangerous_goods(value, recorded):
            return False
    value = data.get("customs")
    if value is not None and not _quiet_customs_info(value, recorded):
        return False
    return True


def _quiet_customs_info(data: Any, recorded: str | None = None) -> bool:
    value = data.get("origin")
    if value is not None and not is_listed("country", value):
        return False
    value = data.get("value")
    if value is not None and not _quiet_money(value, recorded):
        return False
    return True


def _quiet_shipment_created_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("plannedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("stockRequirement")
    if value is not None and not _quiet_stock_selector(value, recorded):
        return False
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("netWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("customs")
    if value is not None and not _quiet_customs_info(value, recorded):
        return False
    for value in data.get("dangerousGoods", ()):
        if not _quiet_dangerous_goods(value, recorded):
            return False
    return True


def _quiet_stock_selector(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
