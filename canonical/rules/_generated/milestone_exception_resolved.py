"""Whether the rules of ``milestone.exception-resolved`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_document, _holds_moment, _holds_party, _holds_reference, _quiet_document, _quiet_money, _quiet_party, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

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


def _holds_exception_impact(data: Any, recorded: str | None = None) -> bool:
    item1 = data.get("cost")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    return True


def _holds_milestone_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("shipmentId") or data.get("loadId") or data.get("equipmentId") or data.get("handlingUnitId") or data.get("orderId")):
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
