"""Whether the rules of ``order.allocated`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_allocated_and_backordered_add_up = predicate("sum-equals", {"total": "/requestedQuantity/value", "parts": ["/allocatedQuantity/value", "/backorderedQuantity/value"], "needs": ["/allocatedQuantity/value", "/backorderedQuantity/value"], "same": ["/requestedQuantity/unitCode", "/allocatedQuantity/unitCode", "/backorderedQuantity/unitCode"]})
_rule_allocation_outcome_agrees_with_lines = predicate("share-stated", {"value": "/outcome", "done": "/lines/*/allocatedQuantity/value", "left": "/lines/*/backorderedQuantity/value", "all": "full", "some": "partial", "none": "none"})
_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
_rule_allocated_stock_adds_up = predicate("sum-equals", {"total": "/allocatedQuantity/value", "parts": ["/stock/*/quantity/value"], "needs": ["/stock/*"], "same": ["/allocatedQuantity/unitCode", "/stock/*/quantity/unitCode"]})
_rule_order_line_quantity_positive = predicate("positive", {"value": "/value"})
_rule_serials_unique = predicate("unique", {"items": "/serialNumbers/*", "by": [""]})
_rule_serials_not_more_than_pieces = predicate("counted", {"lists": ["/stock/serialNumbers", "/from/serialNumbers", "/to/serialNumbers"], "quantities": ["/quantity", "/delta", "/countedQuantity", "/onHand"], "units": ["EA", "H87", "C62"], "compare": "at-most"})
_rule_serials_for_every_piece = predicate("counted", {"lists": ["/stock/serialNumbers", "/from/serialNumbers", "/to/serialNumbers"], "quantities": ["/quantity", "/delta", "/countedQuantity", "/onHand"], "units": ["EA", "H87", "C62"], "compare": "at-least"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not _rule_allocated_and_backordered_add_up(item2, recorded):
                return False
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not (((wanted := (n.get("unitCode") if (n := item2.get("requestedQuantity")) is not None else None)) is None) or (((found := (n.get("unitCode") if (n := item2.get("allocatedQuantity")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := item2.get("backorderedQuantity")) is not None else None)) is None or found == wanted))):
                return False
    if not _rule_allocation_outcome_agrees_with_lines(data, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    if not in_order(data.get("allocatedAt"), recorded, "moment", 300):
        return False
    value = data.get("facility")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("allocatedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_order_allocated_line(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_item_identifier(data: Any, recorded: str | None = None) -> bool:
    if data.get("scheme") in ("ean-13", "gtin-14", "upc"):
        item1 = data.get("value")
        if item1 is not None and not has_right_digit("gs1", item1):
            return False
    return True


def _holds_item_ref(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("sku") or data.get("gtin") or data.get("identifiers") or data.get("brandOwnerItemId") or data.get("description") or data.get("hsCode")):
        return False
    value = data.get("gtin")
    if value is not None and not has_right_digit("gs1", value):
        return False
    for value in data.get("identifiers", ()):
        if not _holds_item_identifier(value, recorded):
            return False
    return True


def _holds_location_ref(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("locationId") or data.get("gln") or data.get("unLocode") or data.get("facilityCode") or data.get("identifiers") or data.get("address") or data.get("geo") or data.get("name")):
        return False
    value = data.get("gln")
    if value is not None and not has_right_digit("gs1", value):
        return False
    for value in data.get("identifiers", ()):
        if not _holds_party_identifier(value, recorded):
            return False
    return True


def _holds_moment(data: Any, recorded: str | None = None) -> bool:
    if not ((not data.get("instant")) is not (not data.get("local"))):
        return False
    return True


def _holds_order_allocated_line(data: Any, recorded: str | None = None) -> bool:
    if not _rule_allocated_stock_adds_up(data, recorded):
        return False
    item1 = data.get("requestedQuantity")
    if item1 is not None and not _rule_order_line_quantity_positive(item1, recorded):
        return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("stock", ()):
        if not _holds_stock_quantity(value, recorded):
            return False
    value = data.get("substitute")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_party(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("identifiers") or data.get("name")):
        return False
    for value in data.get("identifiers", ()):
        if not _holds_party_identifier(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_party_identifier(data: Any, recorded: str | None = None) -> bool:
    if data.get("scheme") == "gln":
        item1 = data.get("value")
        if item1 is not None and not has_right_digit("gs1", item1):
            return False
    return True


def _holds_reference(data: Any, recorded: str | None = None) -> bool:
    value = data.get("date")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def _holds_stock_dimension(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("manufactureDate"), data.get("expiryDate"), "date", 0):
        return False
    if data.get("serialNumbers") is not None and not _rule_serials_unique(data, recorded):
        return False
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("position")
    if value is not None and not _holds_storage_position(value, recorded):
        return False
    return True


def _holds_stock_quantity(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_not_more_than_pieces(data, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _holds_stock_dimension(value, recorded):
        return False
    return True


def _holds_storage_position(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("zone") or data.get("aisle") or data.get("bin") or data.get("level") or data.get("dock")):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("facility")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _quiet_order_allocated_line(value, recorded):
            return False
    return True


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
        return False
    return True


def _quiet_item_ref(data: Any, recorded: str | None = None) -> bool:
    value = data.get("countryOfOrigin")
    if value is not None and not is_listed("country", value):
        return False
    value = data.get("baseUnit")
    if value is not None and not (is_listed("unit-code", value) or value.startswith("X") and is_listed("package-type", value.removeprefix("X"))):
        return False
    return True


def _quiet_location_ref(data: Any, recorded: str | None = None) -> bool:
    value = data.get("address")
    if value is not None and not _quiet_address(value, recorded):
        return False
    return True


def _quiet_order_allocated_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("requestedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("allocatedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("backorderedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("stock", ()):
        if not _quiet_stock_quantity(value, recorded):
            return False
    value = data.get("substitute")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    return True


def _quiet_party(data: Any, recorded: str | None = None) -> bool:
    value = data.get("address")
    if value is not None and not _quiet_address(value, recorded):
        return False
    return True


def _quiet_quantity(data: Any, recorded: str | None = None) -> bool:
    value = data.get("unitCode")
    if value is not None and not (is_listed("unit-code", value) or value.startswith("X") and is_listed("package-type", value.removeprefix("X"))):
        return False
    return True


def _quiet_stock_dimension(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_stock_quantity(data: Any, recorded: str | None = None) -> bool:
    if (n.get("serialNumbers") if (n := data.get("stock")) is not None else None) is not None and not _rule_serials_for_every_piece(data, recorded):
        return False
    value = data.get("stock")
    if value is not None and not _quiet_stock_dimension(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True
