"""Whether the rules of ``inventory.snapshot-published`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_stock_dimension, _quiet_item_ref, _quiet_location_ref, _quiet_party, _quiet_quantity, _quiet_stock_dimension, _rule_line_numbers_unique, _rule_serials_for_every_piece, _rule_serials_not_more_than_pieces
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_snapshot_available_is_on_hand_minus_allocated = predicate("sum-equals", {"total": "/available/value", "parts": ["/onHand/value"], "minus": ["/allocated/value"], "needs": ["/onHand/value", "/allocated/value"], "same": ["/available/unitCode", "/onHand/unitCode", "/allocated/unitCode"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not (item2.get("onHand") or item2.get("allocated") or item2.get("available") or item2.get("held") or item2.get("inTransit") or item2.get("onOrder") or item2.get("openOrders") or item2.get("otherQuantities")):
                return False
    if not in_order(data.get("page"), data.get("pageCount"), "integer", 0):
        return False
    if not in_order(data.get("asOf"), recorded, "moment", 300):
        return False
    value = data.get("facility")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("asOf")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_inventory_snapshot_line(value, recorded):
            return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _holds_party(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_inventory_snapshot_line(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_not_more_than_pieces(data, recorded):
        return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _holds_stock_dimension(value, recorded):
        return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("facility")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _quiet_inventory_snapshot_line(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_inventory_snapshot_line(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_for_every_piece(data, recorded):
        return False
    if (n.get("status") if (n := data.get("stock")) is not None else None) == "available" and not _rule_snapshot_available_is_on_hand_minus_allocated(data, recorded):
        return False
    if (n.get("baseUnit") if (n := data.get("item")) is not None else None) is not None and not (((wanted := (n.get("baseUnit") if (n := data.get("item")) is not None else None)) is None) or (((found := (n.get("unitCode") if (n := data.get("onHand")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := data.get("available")) is not None else None)) is None or found == wanted))):
        return False
    if not (((wanted := (n.get("unitCode") if (n := data.get("onHand")) is not None else None)) is None and (wanted := (n.get("unitCode") if (n := data.get("available")) is not None else None)) is None and (wanted := (n.get("unitCode") if (n := data.get("allocated")) is not None else None)) is None) or (((found := (n.get("unitCode") if (n := data.get("available")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := data.get("allocated")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := data.get("held")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := data.get("inTransit")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := data.get("onOrder")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := data.get("openOrders")) is not None else None)) is None or found == wanted))):
        return False
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _quiet_stock_dimension(value, recorded):
        return False
    value = data.get("onHand")
    if value is not None and not _quiet_signed_quantity(value, recorded):
        return False
    value = data.get("allocated")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("available")
    if value is not None and not _quiet_signed_quantity(value, recorded):
        return False
    value = data.get("held")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("inTransit")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("onOrder")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("openOrders")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("otherQuantities", ()):
        if not _quiet_stock_figure(value, recorded):
            return False
    return True


def _quiet_signed_quantity(data: Any, recorded: str | None = None) -> bool:
    value = data.get("unitCode")
    if value is not None and not (is_listed("unit-code", value) or value.startswith("X") and is_listed("package-type", value.removeprefix("X"))):
        return False
    return True


def _quiet_stock_figure(data: Any, recorded: str | None = None) -> bool:
    value = data.get("quantity")
    if value is not None and not _quiet_signed_quantity(value, recorded):
        return False
    return True
