"""Whether the rules of ``freight-charge.matched`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_charge_subject, _holds_moment, _holds_party, _holds_reference, _quiet_money, _quiet_party, _quiet_signed_money, _rule_currency_consistent, _rule_line_numbers_unique
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_match_total_variance_adds_up = predicate("sum-equals", {"total": "/totalVariance/amount", "parts": ["/lines/*/variance/amount"], "needs": ["/lines/*"], "same": ["/totalVariance/currency", "/lines/*/variance/currency"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_tolerance_flag_fits_variance = predicate("within-tolerance", {"items": "/lines/*", "flag": "/withinTolerance", "deviation": "/variance", "base": "/expected", "absolute": "/tolerance/absolute", "percent": "/tolerance/percent", "combination": "/tolerance/combination"})
_rule_match_variance_is_invoiced_less_expected = predicate("sum-equals", {"total": "/variance/amount", "parts": ["/invoiced/amount"], "minus": ["/expected/amount"], "same": ["/variance/currency", "/invoiced/currency", "/expected/currency"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_currency_consistent(data, recorded):
        return False
    if not (data.get("invoiceId") or data.get("invoiceNumber")):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    if not _rule_match_total_variance_adds_up(data, recorded):
        return False
    item1 = data.get("totalVariance")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if not _rule_tolerance_flag_fits_variance(data, recorded):
        return False
    if not in_order(data.get("matchedAt"), recorded, "moment", 300):
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
    value = data.get("matchedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("matchedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_match_line(value, recorded):
            return False
    value = data.get("tolerance")
    if value is not None and not _holds_match_tolerance(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_match_line(data: Any, recorded: str | None = None) -> bool:
    if not _rule_match_variance_is_invoiced_less_expected(data, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_match_tolerance(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("absolute") or data.get("percent")):
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
    value = data.get("matchedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _quiet_match_line(value, recorded):
            return False
    value = data.get("totalVariance")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("tolerance")
    if value is not None and not _quiet_match_tolerance(value, recorded):
        return False
    return True


def _quiet_match_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("expected")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("invoiced")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("variance")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    return True


def _quiet_match_tolerance(data: Any, recorded: str | None = None) -> bool:
    value = data.get("absolute")
    if value is not None and not _quiet_money(value, recorded):
        return False
    return True
