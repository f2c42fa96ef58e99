"""Whether the rules of ``freight-charge.dispute-resolved`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_charge_subject, _holds_date_reference, _holds_document, _holds_moment, _holds_party, _holds_reference, _quiet_document, _quiet_money, _quiet_party, _quiet_signed_money, _rule_currency_consistent
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_credit_expected_is_invoiced_less_agreed = predicate("sum-equals", {"total": "/creditExpected/amount", "parts": ["/invoicedTotal/amount"], "minus": ["/agreedAmount/amount"], "needs": ["/invoicedTotal/amount", "/agreedAmount/amount"], "same": ["/creditExpected/currency", "/invoicedTotal/currency", "/agreedAmount/currency"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not in_order((n.get("amount") if (n := data.get("agreedAmount")) is not None else None), (n.get("amount") if (n := data.get("invoicedTotal")) is not None else None), "decimal", 0):
        return False
    if not _rule_credit_expected_is_invoiced_less_agreed(data, recorded):
        return False
    if not _rule_currency_consistent(data, recorded):
        return False
    item1 = data.get("invoicedTotal")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("agreedAmount")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("creditExpected")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if data.get("outcome") in ("upheld", "partly-upheld") and not (data.get("agreedAmount")):
        return False
    if not in_order(data.get("resolvedAt"), recorded, "moment", 300):
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
    value = data.get("resolvedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("documents", ()):
        if not _holds_document(value, recorded):
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


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("payee")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("payer")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("currency")
    if value is not None and not is_listed("currency", value):
        return False
    value = data.get("invoicedTotal")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("agreedAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("creditExpected")
    if value is not None and not _quiet_money(value, recorded):
        return False
    for value in data.get("documents", ()):
        if not _quiet_document(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True
