"""Whether the rules of ``freight-charge.disputed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_charge_subject, _holds_date_reference, _holds_document, _holds_moment, _holds_party, _holds_reference, _quiet_document, _quiet_money, _quiet_party, _quiet_signed_money, _rule_currency_consistent, _rule_line_numbers_unique
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_disputed_total_adds_up = predicate("sum-equals", {"total": "/disputedTotal/amount", "parts": ["/disputedLines/*/disputedAmount/amount"], "needs": ["/disputedLines/*"], "same": ["/disputedTotal/currency", "/disputedLines/*/disputedAmount/currency"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_disputed_amount_positive = predicate("positive", {"value": "/disputedAmount/amount"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_currency_consistent(data, recorded):
        return False
    if not _rule_disputed_total_adds_up(data, recorded):
        return False
    if not (data.get("invoiceId") or data.get("invoiceNumber")):
        return False
    item1 = data.get("disputedLines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("disputedTotal")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if not in_order(data.get("disputedAt"), recorded, "moment", 300):
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
    value = data.get("disputedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("disputedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("disputedLines", ()):
        if not _holds_disputed_line(value, recorded):
            return False
    value = data.get("respondBy")
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


def _holds_disputed_line(data: Any, recorded: str | None = None) -> bool:
    if not _rule_disputed_amount_positive(data, recorded):
        return False
    if not in_order((n.get("amount") if (n := data.get("disputedAmount")) is not None else None), (n.get("amount") if (n := data.get("invoiced")) is not None else None), "decimal", 0):
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
    value = data.get("disputedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("disputedLines", ()):
        if not _quiet_disputed_line(value, recorded):
            return False
    value = data.get("disputedTotal")
    if value is not None and not _quiet_money(value, recorded):
        return False
    for value in data.get("documents", ()):
        if not _quiet_document(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_disputed_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("disputedAmount")
    if value is not None and not _quiet_money(value, recorded):
        return False
    value = data.get("invoiced")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    return True
