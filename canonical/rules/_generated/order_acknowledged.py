"""Whether the rules of ``order.acknowledged`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_moment, _holds_party, _holds_reference, _quiet_item_ref, _quiet_money, _quiet_party, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_acceptance_agrees_with_lines = predicate("same-value", {"as": "/outcome", "values": ["/lines/*/outcome", "/lines/*/answers/*/outcome"]})
_rule_order_currency_consistent = predicate("same-value", {"as": "/currency", "values": ["/totalAmount/currency", "/lines/*/unitPrice/currency", "/lines/*/netAmount/currency", "/lines/*/answers/*/unitPrice/currency"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    if not in_order(data.get("acknowledgedAt"), recorded, "moment", 300):
        return False
    value = data.get("acknowledgedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("acknowledgedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("plannedShip")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("plannedDelivery")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_order_acknowledged_line(value, recorded):
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


def _holds_order_acknowledged_line(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("lineNumber") or data.get("item")):
        return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    value = data.get("plannedShip")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("plannedDelivery")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("answers", ()):
        if not _holds_order_line_answer(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_order_line_answer(data: Any, recorded: str | None = None) -> bool:
    value = data.get("plannedShip")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("plannedDelivery")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("substitute")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if data.get("outcome") == "accepted" and not _rule_acceptance_agrees_with_lines(data, recorded):
        return False
    if not _rule_order_currency_consistent(data, recorded):
        return False
    value = data.get("acknowledgedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("currency")
    if value is not None and not is_listed("currency", value):
        return False
    for value in data.get("lines", ()):
        if not _quiet_order_acknowledged_line(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_order_acknowledged_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("orderedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("acceptedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("unitPrice")
    if value is not None and not _quiet_money(value, recorded):
        return False
    value = data.get("priceQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("answers", ()):
        if not _quiet_order_line_answer(value, recorded):
            return False
    return True


def _quiet_order_line_answer(data: Any, recorded: str | None = None) -> bool:
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("substitute")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("unitPrice")
    if value is not None and not _quiet_money(value, recorded):
        return False
    return True
