"""Whether the rules of ``freight-charge.approved`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_charge_subject, _holds_moment, _holds_party, _holds_reference, _quiet_party, _quiet_signed_money, _rule_currency_consistent
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_exchange_currencies_differ = predicate("differ", {"value": "/to", "from": "/from"})
_rule_exchange_rate_positive = predicate("positive", {"value": "/rate"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_currency_consistent(data, recorded):
        return False
    if not (((wanted := data.get("currency")) is None) or (((found := (n.get("from") if (n := data.get("exchangeRate")) is not None else None)) is None or found == wanted))):
        return False
    if not (data.get("invoiceId") or data.get("invoiceNumber")):
        return False
    if data.get("approvalMethod") == "manual" and not (data.get("approvedBy")):
        return False
    item1 = data.get("approvedAmount")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if not in_order(data.get("approvedAt"), recorded, "moment", 300):
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
    value = data.get("approvedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("approvedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("voucherReference")
    if value is not None and not _holds_reference(value, recorded):
        return False
    value = data.get("exchangeRate")
    if value is not None and not _holds_exchange_rate(value, recorded):
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
    value = data.get("approvedAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("approvedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("exchangeRate")
    if value is not None and not _quiet_exchange_rate(value, recorded):
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
