"""Whether the rules of ``inventory.issued`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_stock_dimension, _quiet_item_ref, _quiet_location_ref, _quiet_party, _quiet_quantity, _quiet_stock_dimension, _rule_line_numbers_unique, _rule_serials_for_every_piece, _rule_serials_not_more_than_pieces
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_stock_quantity_positive = predicate("positive", {"value": "/quantity/value"})
_rule_handling_unit_ids_unique = predicate("unique", {"items": "/handlingUnitIds/*", "by": [""]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    if data.get("issueType") == "shipment" and not (data.get("shipmentId")):
        return False
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not _rule_stock_quantity_positive(item2, recorded):
                return False
    if not in_order(data.get("issuedAt"), recorded, "moment", 300):
        return False
    value = data.get("facility")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("issuedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_inventory_issued_line(value, recorded):
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


def _holds_inventory_issued_line(data: Any, recorded: str | None = None) -> bool:
    if data.get("handlingUnitIds") is not None and not _rule_handling_unit_ids_unique(data, recorded):
        return False
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_not_more_than_pieces(data, recorded):
        return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _holds_stock_dimension(value, recorded):
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
        if not _quiet_inventory_issued_line(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_inventory_issued_line(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_for_every_piece(data, recorded):
        return False
    if (n.get("baseUnit") if (n := data.get("item")) is not None else None) is not None and not (((wanted := (n.get("baseUnit") if (n := data.get("item")) is not None else None)) is None) or (((found := (n.get("unitCode") if (n := data.get("quantity")) is not None else None)) is None or found == wanted))):
        return False
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _quiet_stock_dimension(value, recorded):
        return False
    value = data.get("netWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True
