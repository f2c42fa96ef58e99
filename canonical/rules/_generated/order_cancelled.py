"""Whether the rules of ``order.cancelled`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_moment, _holds_party, _holds_reference, _quiet_party, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_line_details_are_listed = predicate("listed-in", {"values": "/lines/*/lineNumber", "list": "/lineNumbers"})
_rule_listed_lines_unique = predicate("unique", {"items": "/*", "by": [""]})
_rule_scope_order_names_no_lines = predicate("none-of", {"members": ["/lineNumbers"]})
_rule_order_line_quantity_positive = predicate("positive", {"value": "/value"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if data.get("scope") == "lines" and not _rule_line_details_are_listed(data, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("lineNumbers")
    if item1 is not None and not _rule_listed_lines_unique(item1, recorded):
        return False
    if data.get("scope") == "lines" and not (data.get("lineNumbers")):
        return False
    if data.get("scope") == "order" and not _rule_scope_order_names_no_lines(data, recorded):
        return False
    if not in_order(data.get("cancelledAt"), recorded, "moment", 300):
        return False
    value = data.get("cancelledAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_order_cancelled_line(value, recorded):
            return False
    value = data.get("cancelledBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_order_cancelled_line(data: Any, recorded: str | None = None) -> bool:
    item1 = data.get("cancelledQuantity")
    if item1 is not None and not _rule_order_line_quantity_positive(item1, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    for value in data.get("lines", ()):
        if not _quiet_order_cancelled_line(value, recorded):
            return False
    value = data.get("cancelledBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_order_cancelled_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("cancelledQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True
