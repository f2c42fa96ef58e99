"""Whether the rules of ``order.changed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _quiet_dangerous_goods, _quiet_handling_totals, _quiet_item_ref, _quiet_location_ref, _quiet_money, _quiet_party, _quiet_quantity, _quiet_signed_money, _rule_line_numbers_unique
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_order_revision_follows_previous = predicate("successor", {"value": "/orderRevision", "of": "/previousRevision"})
_rule_change_removes_without_value = predicate("none-of", {"members": ["/value"]})
_rule_change_value_given = predicate("all-of", {"members": ["/value"]})
_rule_change_value_is_canonical_json = predicate("canonical-json", {"values": ["/value", "/previousValue"]})
_rule_added_line_is_complete = predicate("all-of", {"members": ["/item", "/orderedQuantity"]})
_rule_order_line_quantity_positive = predicate("positive", {"value": "/value"})
_rule_order_currency_consistent = predicate("same-value", {"as": "/currency", "values": ["/totalAmount/currency", "/lines/*/unitPrice/currency", "/lines/*/netAmount/currency", "/lines/*/answers/*/unitPrice/currency"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("totalAmount")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if not (data.get("changes") or data.get("lines") or data.get("shipTo") or data.get("billTo") or data.get("payer") or data.get("requestedDelivery") or data.get("incoterm") or data.get("currency") or data.get("totalAmount") or data.get("paymentTerms") or data.get("priority") or data.get("shippingInstructions") or data.get("totals") or data.get("instructions") or data.get("dates") or data.get("parties") or data.get("references") or data.get("extensions")):
        return False
    if not _rule_order_revision_follows_previous(data, recorded):
        return False
    if not in_order(data.get("changedAt"), recorded, "moment", 300):
        return False
    value = data.get("changedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("changes", ()):
        if not _holds_change(value, recorded):
            return False
    value = data.get("shipTo")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("billTo")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("payer")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("requestedDelivery")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    value = data.get("shippingInstructions")
    if value is not None and not _holds_shipping_instruction(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_order_changed_line(value, recorded):
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


def _holds_change(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("lineNumber") or data.get("path")):
        return False
    if data.get("op") == "remove" and not _rule_change_removes_without_value(data, recorded):
        return False
    if data.get("op") in ("add", "replace") and not _rule_change_value_given(data, recorded):
        return False
    if not _rule_change_value_is_canonical_json(data, recorded):
        return False
    return True


def _holds_order_changed_line(data: Any, recorded: str | None = None) -> bool:
    if data.get("op") == "add" and not _rule_added_line_is_complete(data, recorded):
        return False
    if not (data.get("lineNumber") or data.get("item")):
        return False
    if data.get("op") in ("add", "replace"):
        item1 = data.get("orderedQuantity")
        if item1 is not None and not _rule_order_line_quantity_positive(item1, recorded):
            return False
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    value = data.get("requestedPeriod")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    for value in data.get("schedules", ()):
        if not _holds_order_schedule(value, recorded):
            return False
    value = data.get("shipFrom")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("stockRequirement")
    if value is not None and not _holds_stock_selector(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_order_schedule(data: Any, recorded: str | None = None) -> bool:
    value = data.get("requestedPeriod")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    return True


def _holds_shipping_instruction(data: Any, recorded: str | None = None) -> bool:
    value = data.get("preferredCarrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    return True


def _holds_stock_selector(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    return True


def _holds_time_window(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("earliest"), data.get("latest"), "moment", 0):
        return False
    value = data.get("earliest")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("latest")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if not _rule_order_currency_consistent(data, recorded):
        return False
    value = data.get("shipTo")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("billTo")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("payer")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("currency")
    if value is not None and not is_listed("currency", value):
        return False
    value = data.get("totalAmount")
    if value is not None and not _quiet_money(value, recorded):
        return False
    value = data.get("shippingInstructions")
    if value is not None and not _quiet_shipping_instruction(value, recorded):
        return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _quiet_order_changed_line(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_customs_info(data: Any, recorded: str | None = None) -> bool:
    value = data.get("origin")
    if value is not None and not is_listed("country", value):
        return False
    value = data.get("value")
    if value is not None and not _quiet_money(value, recorded):
        return False
    return True


def _quiet_order_changed_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("orderedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("openQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("schedules", ()):
        if not _quiet_order_schedule(value, recorded):
            return False
    value = data.get("unitPrice")
    if value is not None and not _quiet_money(value, recorded):
        return False
    value = data.get("priceQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("netAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("netWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("shipFrom")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("stockRequirement")
    if value is not None and not _quiet_stock_selector(value, recorded):
        return False
    value = data.get("customs")
    if value is not None and not _quiet_customs_info(value, recorded):
        return False
    for value in data.get("dangerousGoods", ()):
        if not _quiet_dangerous_goods(value, recorded):
            return False
    return True


def _quiet_order_schedule(data: Any, recorded: str | None = None) -> bool:
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_shipping_instruction(data: Any, recorded: str | None = None) -> bool:
    value = data.get("preferredCarrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_stock_selector(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
