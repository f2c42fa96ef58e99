"""Whether the rules of ``freight-charge.settlement-reversed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_charge_subject, _holds_date_reference, _holds_document, _holds_moment, _holds_party, _holds_reference, _quiet_document, _quiet_party, _quiet_signed_money, _rule_currency_consistent
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_full_settlement_reversal_takes_all = predicate("sum-equals", {"total": "/reversedAmount/amount", "parts": ["/settledAmount/amount"], "needs": ["/settledAmount/amount"], "same": ["/reversedAmount/currency", "/settledAmount/currency"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_reversed_amount_adds_up = predicate("sum-equals", {"total": "/reversedAmount/amount", "parts": ["/invoices/*/settledAmount/amount"], "needs": ["/invoices/*"], "same": ["/reversedAmount/currency", "/invoices/*/settledAmount/currency"]})
_rule_reversed_amount_not_zero = predicate("not-zero", {"value": "/reversedAmount/amount"})
_rule_settled_amount_is_paid_and_kept_back = predicate("sum-equals", {"total": "/settledAmount/amount", "parts": ["/paidAmount/amount", "/discountTaken/amount", "/withheldTax/amount"], "needs": ["/paidAmount/amount"], "same": ["/settledAmount/currency", "/paidAmount/currency", "/discountTaken/currency", "/withheldTax/currency"]})
_rule_accounting_date_in_period = predicate("begins-with", {"value": "/accountingDate", "prefix": "/accountingPeriod"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_currency_consistent(data, recorded):
        return False
    if data.get("scope") == "full" and not _rule_full_settlement_reversal_takes_all(data, recorded):
        return False
    item1 = data.get("settledAmount")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("reversedAmount")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if not _rule_reversed_amount_adds_up(data, recorded):
        return False
    if not _rule_reversed_amount_not_zero(data, recorded):
        return False
    if not in_order(data.get("reversedAt"), recorded, "moment", 300):
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
    value = data.get("reversedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("invoices", ()):
        if not _holds_settled_invoice(value, recorded):
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


def _holds_invoice_ref(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("invoiceId") or data.get("invoiceNumber")):
        return False
    return True


def _holds_settled_invoice(data: Any, recorded: str | None = None) -> bool:
    if not _rule_settled_amount_is_paid_and_kept_back(data, recorded):
        return False
    if not (data.get("invoice") or data.get("creditNoteNumber") or data.get("references")):
        return False
    value = data.get("invoice")
    if value is not None and not _holds_invoice_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if not _rule_accounting_date_in_period(data, recorded):
        return False
    if not in_order((n.get("amount") if (n := data.get("reversedAmount")) is not None else None), (n.get("amount") if (n := data.get("settledAmount")) is not None else None), "decimal", 0):
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
    value = data.get("settledAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("reversedAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    for value in data.get("invoices", ()):
        if not _quiet_settled_invoice(value, recorded):
            return False
    for value in data.get("documents", ()):
        if not _quiet_document(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_settled_invoice(data: Any, recorded: str | None = None) -> bool:
    value = data.get("settledAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("paidAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("discountTaken")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("withheldTax")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    return True
