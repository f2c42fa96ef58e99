"""Whether the rules of ``milestone.exception-resolved`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("impact")
    if item1 is not None:
        item2 = item1.get("lines")
        if item2 is not None and not _rule_line_numbers_unique(item2, recorded):
            return False
    if not in_order(data.get("detectedAt"), data.get("resolvedAt"), "moment", 0):
        return False
    if not in_order(data.get("resolvedAt"), recorded, "moment", 300):
        return False
    value = data.get("subjectRef")
    if value is not None and not _holds_milestone_subject(value, recorded):
        return False
    value = data.get("resolvedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("detectedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("impact")
    if value is not None and not _holds_exception_impact(value, recorded):
        return False
    value = data.get("claimReference")
    if value is not None and not _holds_reference(value, recorded):
        return False
    value = data.get("resolvedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("documents", ()):
        if not _holds_document(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_document(data: Any, recorded: str | None = None) -> bool:
    value = data.get("issuedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("issuer")
    if value is not None and not _holds_party(value, recorded):
        return False
    return True


def _holds_exception_impact(data: Any, recorded: str | None = None) -> bool:
    item1 = data.get("cost")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    return True


def _holds_milestone_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("shipmentId") or data.get("loadId") or data.get("equipmentId") or data.get("handlingUnitId") or data.get("orderId")):
        return False
    return True


def _holds_moment(data: Any, recorded: str | None = None) -> bool:
    if not ((not data.get("instant")) is not (not data.get("local"))):
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
    if data.get("resolution") == "claim-filed" and not (data.get("claimReference")):
        return False
    value = data.get("impact")
    if value is not None and not _quiet_exception_impact(value, recorded):
        return False
    value = data.get("resolvedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("documents", ()):
        if not _quiet_document(value, recorded):
            return False
    return True


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
        return False
    return True


def _quiet_document(data: Any, recorded: str | None = None) -> bool:
    value = data.get("issuer")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_exception_impact(data: Any, recorded: str | None = None) -> bool:
    value = data.get("cost")
    if value is not None and not _quiet_money(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _quiet_exception_impact_line(value, recorded):
            return False
    return True


def _quiet_exception_impact_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_money(data: Any, recorded: str | None = None) -> bool:
    value = data.get("currency")
    if value is not None and not is_listed("currency", value):
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
