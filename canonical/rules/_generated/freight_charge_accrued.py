"""Whether the rules of ``freight-charge.accrued`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_charge_subject, _holds_item_ref, _holds_moment, _holds_party, _holds_reference, _quiet_dangerous_goods, _quiet_item_ref, _quiet_party, _quiet_quantity, _quiet_signed_money, _rule_currency_consistent, _rule_line_numbers_unique
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules._generated.table_rate_measures import RATE_MEASURES
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_charge_gross_adds_up = predicate("sum-equals", {"total": "/totalGross/amount", "parts": ["/totalNet/amount", "/totalTax/amount"], "needs": ["/totalNet/amount"], "same": ["/totalGross/currency", "/totalNet/currency", "/totalTax/currency"]})
_rule_charge_tax_adds_up = predicate("sum-equals", {"total": "/totalTax/amount", "parts": ["/chargeLines/*/taxes/*/amount/amount"], "needs": ["/chargeLines/*/taxes/*"], "same": ["/totalTax/currency", "/chargeLines/*/taxes/*/amount/currency"]})
_rule_charge_totals_add_up = predicate("sum-equals", {"total": "/totalNet/amount", "parts": ["/chargeLines/*/amount/amount"], "needs": ["/chargeLines/*"], "same": ["/totalNet/currency", "/chargeLines/*/amount/currency"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_exchange_currencies_differ = predicate("differ", {"value": "/to", "from": "/from"})
_rule_exchange_rate_positive = predicate("positive", {"value": "/rate"})
_rule_accounting_date_in_period = predicate("begins-with", {"value": "/accountingDate", "prefix": "/accountingPeriod"})
_rule_charge_amount_is_rate_times_measure = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/quantity/value"], "divisor": {"by": ["/rateBasis", "/quantity/unitCode"], "in": RATE_MEASURES}, "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_charge_amount_is_rate_times_quantity = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/quantity/value"], "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_flat_charge_is_its_rate = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate"], "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_percentage_charge_is_rate_of_base = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/rateBase/amount"], "divisor": "100", "currency": "/amount/currency", "minorUnits": MINOR_UNITS})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_charge_gross_adds_up(data, recorded):
        return False
    if not _rule_charge_tax_adds_up(data, recorded):
        return False
    if not _rule_charge_totals_add_up(data, recorded):
        return False
    if not _rule_currency_consistent(data, recorded):
        return False
    if not (((wanted := data.get("currency")) is None) or (((found := (n.get("from") if (n := data.get("exchangeRate")) is not None else None)) is None or found == wanted))):
        return False
    item1 = data.get("chargeLines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("totalNet")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("totalTax")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("totalGross")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if not in_order(data.get("accruedAt"), recorded, "moment", 300):
        return False
    value = data.get("payee")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("payer")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("subjectRefs")
    if value is not None and not _holds_charge_subject(value, recorded):
        return False
    value = data.get("accruedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("chargeLines", ()):
        if not _holds_charge_line(value, recorded):
            return False
    value = data.get("exchangeRate")
    if value is not None and not _holds_exchange_rate(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_charge_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("tariff")
    if value is not None and not _holds_reference(value, recorded):
        return False
    for value in data.get("lading", ()):
        if not _holds_lading_line(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_exchange_rate(data: Any, recorded: str | None = None) -> bool:
    if not _rule_exchange_currencies_differ(data, recorded):
        return False
    if not _rule_exchange_rate_positive(data, recorded):
        return False
    value = data.get("asOf")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def _holds_lading_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if not _rule_accounting_date_in_period(data, recorded):
        return False
    if data.get("basis") in ("ship-confirm", "delivery") and not (data.get("triggerEventIds")):
        return False
    value = data.get("payee")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("payer")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("currency")
    if value is not None and not is_listed("currency", value):
        return False
    for value in data.get("chargeLines", ()):
        if not _quiet_charge_line(value, recorded):
            return False
    value = data.get("totalNet")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("totalTax")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("totalGross")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("exchangeRate")
    if value is not None and not _quiet_exchange_rate(value, recorded):
        return False
    return True


def _quiet_charge_line(data: Any, recorded: str | None = None) -> bool:
    if not _rule_charge_amount_is_rate_times_measure(data, recorded):
        return False
    if data.get("rateBasis") in ("per-unit", "per-piece", "per-container", "per-rail-car", "per-teu") and not _rule_charge_amount_is_rate_times_quantity(data, recorded):
        return False
    if data.get("rateBasis") in ("flat", "flat-charge") and not _rule_flat_charge_is_its_rate(data, recorded):
        return False
    if data.get("rateBasis") in ("percentage", "percentage-of-value", "percentage-of-total", "percentage-of-tariff") and not _rule_percentage_charge_is_rate_of_base(data, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("rateBase")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("amount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("advances")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("prepaidAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    for value in data.get("taxes", ()):
        if not _quiet_tax(value, recorded):
            return False
    value = data.get("billedWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("billedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("lading", ()):
        if not _quiet_lading_line(value, recorded):
            return False
    return True


def _quiet_exchange_rate(data: Any, recorded: str | None = None) -> bool:
    value = data.get("from")
    if value is not None and not is_listed("currency", value):
        return False
    value = data.get("to")
    if value is not None and not is_listed("currency", value):
        return False
    return True


def _quiet_lading_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("weight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("dangerousGoods", ()):
        if not _quiet_dangerous_goods(value, recorded):
            return False
    return True


def _quiet_tax(data: Any, recorded: str | None = None) -> bool:
    value = data.get("base")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("amount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    return True
