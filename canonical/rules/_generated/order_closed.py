"""Whether the rules of ``order.closed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
_rule_closed_line_adds_up = predicate("sum-equals", {"total": "/orderedQuantity/value", "parts": ["/shippedQuantity/value", "/cancelledQuantity/value"], "needs": ["/shippedQuantity/value", "/cancelledQuantity/value"], "same": ["/orderedQuantity/unitCode", "/shippedQuantity/unitCode", "/cancelledQuantity/unitCode"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    if not in_order(data.get("closedAt"), recorded, "moment", 300):
        return False
    value = data.get("closedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_order_closed_line(value, recorded):
            return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_date_reference(data: Any, recorded: str | None = None) -> bool:
    value = data.get("at")
    if value is not None and not _holds_moment(value, recorded):
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


def _holds_moment(data: Any, recorded: str | None = None) -> bool:
    if not ((not data.get("instant")) is not (not data.get("local"))):
        return False
    return True


def _holds_order_closed_line(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("lineNumber") or data.get("item")):
        return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_reference(data: Any, recorded: str | None = None) -> bool:
    value = data.get("date")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    for value in data.get("lines", ()):
        if not _quiet_order_closed_line(value, recorded):
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


def _quiet_order_closed_line(data: Any, recorded: str | None = None) -> bool:
    if not _rule_closed_line_adds_up(data, recorded):
        return False
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("orderedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("shippedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("cancelledQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("returnedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_quantity(data: Any, recorded: str | None = None) -> bool:
    value = data.get("unitCode")
    if value is not None and not (is_listed("unit-code", value) or value.startswith("X") and is_listed("package-type", value.removeprefix("X"))):
        return False
    return True
