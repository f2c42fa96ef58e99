"""Whether the rules of ``milestone.exception-raised`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_document, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _quiet_document, _quiet_location_ref, _quiet_money, _quiet_party, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_milestone_of_exception = predicate("one-of", {"value": "/milestoneCode", "codes": ["PICKUP_FAILED", "CUSTOMS_DECLARED", "ARRIVED_AT_CUSTOMS", "CUSTOMS_INSPECTION_SELECTED", "CUSTOMS_SCAN_SELECTED", "CUSTOMS_HELD", "CUSTOMS_CLEARED", "CUSTOMS_REFUSED", "IN_BOND_MOVED", "RELEASED_FROM_BOND", "TRANSFERRED_TO_AUTHORITY", "CARRIER_RELEASED", "DELIVERY_ATTEMPTED", "DELIVERY_FAILED", "DELIVERY_REFUSED", "DELIVERY_RESCHEDULED", "DELAYED", "HELD", "HOLD_RELEASED", "MOVEMENT_STOPPED", "EQUIPMENT_FAILURE", "EQUIPMENT_RESTORED", "EQUIPMENT_REMOVED", "ACCIDENT", "DAMAGED", "DESTROYED", "SHORTAGE", "OVERAGE", "LOST", "FOUND", "STOLEN", "MISROUTED", "MISROUTE_CORRECTED", "OFFLOADED", "OVERCARRIED", "DISCREPANCY", "SEAL_BROKEN", "RESEALED", "TEMPERATURE_EXCURSION", "PAPERWORK_MISSING", "FREIGHT_WITHOUT_PAPERWORK", "PAPERWORK_WITHOUT_FREIGHT", "FREE_TIME_EXPIRING", "FREE_TIME_EXPIRED", "CLAIM_FILED", "TRACKING_LOST", "TRACKING_CANCELLED"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("impact")
    if item1 is not None:
        item2 = item1.get("lines")
        if item2 is not None and not _rule_line_numbers_unique(item2, recorded):
            return False
    if not in_order(data.get("detectedAt"), recorded, "moment", 300):
        return False
    value = data.get("subjectRef")
    if value is not None and not _holds_milestone_subject(value, recorded):
        return False
    value = data.get("detectedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("beganAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("impact")
    if value is not None and not _holds_exception_impact(value, recorded):
        return False
    value = data.get("resolveBy")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("detectedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _holds_party(value, recorded):
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
    if not in_order(data.get("beganAt"), data.get("detectedAt"), "moment", 0):
        return False
    if not (data.get("reasons")):
        return False
    if not _rule_milestone_of_exception(data, recorded):
        return False
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("impact")
    if value is not None and not _quiet_exception_impact(value, recorded):
        return False
    value = data.get("detectedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
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
