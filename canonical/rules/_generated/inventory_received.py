"""Whether the rules of ``inventory.received`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_stock_dimension, _holds_temperature_requirement, _quiet_handling_totals, _quiet_item_ref, _quiet_location_ref, _quiet_party, _quiet_quantity, _quiet_stock_dimension, _rule_line_numbers_unique, _rule_serials_for_every_piece, _rule_serials_not_more_than_pieces
from canonical.rules.check_digits import has_right_digit
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_handling_unit_ids_unique = predicate("unique", {"items": "/handlingUnitIds/*", "by": [""]})
_rule_over_receipt_exceeds_expected = predicate("compared", {"value": "/quantity/value", "is": "more", "than": "/expectedQuantity/value", "same": ["/quantity/unitCode", "/expectedQuantity/unitCode"]})
_rule_short_receipt_below_expected = predicate("compared", {"value": "/quantity/value", "is": "less", "than": "/expectedQuantity/value", "same": ["/quantity/unitCode", "/expectedQuantity/unitCode"]})
_rule_stock_quantity_positive = predicate("positive", {"value": "/quantity/value"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    if not in_order(data.get("receivedAt"), recorded, "moment", 300):
        return False
    value = data.get("facility")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("receivedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("sourceRefs", ()):
        if not _holds_reference(value, recorded):
            return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("equipment", ()):
        if not _holds_equipment(value, recorded):
            return False
    for value in data.get("lines", ()):
        if not _holds_inventory_received_line(value, recorded):
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


def _holds_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    return True


def _holds_inventory_received_line(data: Any, recorded: str | None = None) -> bool:
    if data.get("handlingUnitIds") is not None and not _rule_handling_unit_ids_unique(data, recorded):
        return False
    if data.get("discrepancy") == "over" and not _rule_over_receipt_exceeds_expected(data, recorded):
        return False
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_not_more_than_pieces(data, recorded):
        return False
    if data.get("discrepancy") == "short" and not _rule_short_receipt_below_expected(data, recorded):
        return False
    if data.get("discrepancy") is None and not _rule_stock_quantity_positive(data, recorded):
        return False
    if data.get("discrepancy") in ("none", "over", "damaged", "wrong-item") and not _rule_stock_quantity_positive(data, recorded):
        return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _holds_stock_dimension(value, recorded):
        return False
    value = data.get("temperatureOnArrival")
    if value is not None and not _holds_temperature(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_temperature(data: Any, recorded: str | None = None) -> bool:
    value = data.get("measuredAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("facility")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("equipment", ()):
        if not _quiet_equipment(value, recorded):
            return False
    for value in data.get("lines", ()):
        if not _quiet_inventory_received_line(value, recorded):
            return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("containerNumber")
    if value is not None and not has_right_digit("iso6346", value):
        return False
    value = data.get("length")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("tareWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("owner")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_inventory_received_line(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_for_every_piece(data, recorded):
        return False
    if (n.get("baseUnit") if (n := data.get("item")) is not None else None) is not None and not (((wanted := (n.get("baseUnit") if (n := data.get("item")) is not None else None)) is None) or (((found := (n.get("unitCode") if (n := data.get("quantity")) is not None else None)) is None or found == wanted))):
        return False
    if not (((wanted := (n.get("unitCode") if (n := data.get("quantity")) is not None else None)) is None) or (((found := (n.get("unitCode") if (n := data.get("expectedQuantity")) is not None else None)) is None or found == wanted))):
        return False
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("expectedQuantity")
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
