"""Whether the rules of ``order.acknowledged`` hold.

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


def _quiet_money(data: Any, recorded: str | None = None) -> bool:
    value = data.get("currency")
    if value is not None and not is_listed("currency", value):
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
