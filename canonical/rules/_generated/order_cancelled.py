"""Whether the rules of ``order.cancelled`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_line_details_are_listed = predicate("listed-in", {"values": "/lines/*/lineNumber", "list": "/lineNumbers"})
_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
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


def _holds_date_reference(data: Any, recorded: str | None = None) -> bool:
    value = data.get("at")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def _holds_moment(data: Any, recorded: str | None = None) -> bool:
    if not ((not data.get("instant")) is not (not data.get("local"))):
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


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    for value in data.get("lines", ()):
        if not _quiet_order_cancelled_line(value, recorded):
            return False
    value = data.get("cancelledBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
        return False
    return True


def _quiet_order_cancelled_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("cancelledQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
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
