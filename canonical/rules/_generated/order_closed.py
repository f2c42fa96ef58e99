"""Whether the rules of ``order.closed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_moment, _holds_reference, _quiet_item_ref, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

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


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    for value in data.get("lines", ()):
        if not _quiet_order_closed_line(value, recorded):
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
