"""Whether the rules of ``milestone.reported`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_document, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_temperature_requirement, _quiet_document, _quiet_handling_totals, _quiet_location_ref, _quiet_party, _quiet_quantity
from canonical.rules.check_digits import has_right_digit
from canonical.rules.order import in_order

__all__ = ["holds", "quiet"]


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if data.get("classifier") == "actual" and not in_order(data.get("occursAt"), recorded, "moment", 300):
        return False
    value = data.get("subjectRef")
    if value is not None and not _holds_milestone_subject(value, recorded):
        return False
    value = data.get("occursAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _holds_transport_means(value, recorded):
        return False
    value = data.get("equipment")
    if value is not None and not _holds_equipment(value, recorded):
        return False
    value = data.get("reportedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("documents", ()):
        if not _holds_document(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _holds_party(value, recorded):
            return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    return True


def _holds_milestone_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("shipmentId") or data.get("loadId") or data.get("equipmentId") or data.get("handlingUnitId") or data.get("orderId")):
        return False
    return True


def _holds_transport_means(data: Any, recorded: str | None = None) -> bool:
    value = data.get("vesselImo")
    if value is not None and not has_right_digit("imo", value):
        return False
    value = data.get("operator")
    if value is not None and not _holds_party(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if data.get("code") in ("PICKUP_FAILED", "DELIVERY_ATTEMPTED", "DELIVERY_FAILED", "DELIVERY_REFUSED", "DELIVERY_RESCHEDULED", "DELAYED", "HELD", "HOLD_RELEASED", "MOVEMENT_STOPPED", "EQUIPMENT_FAILURE", "EQUIPMENT_RESTORED", "EQUIPMENT_REMOVED", "ACCIDENT", "DAMAGED", "DESTROYED", "SHORTAGE", "OVERAGE", "LOST", "FOUND", "STOLEN", "MISROUTED", "MISROUTE_CORRECTED", "OFFLOADED", "OVERCARRIED", "DISCREPANCY", "SEAL_BROKEN", "RESEALED", "TEMPERATURE_EXCURSION", "PAPERWORK_MISSING", "FREIGHT_WITHOUT_PAPERWORK", "PAPERWORK_WITHOUT_FREIGHT", "FREE_TIME_EXPIRING", "FREE_TIME_EXPIRED", "CLAIM_FILED", "TRACKING_LOST", "TRACKING_CANCELLED") and not (data.get("reasons")):
        return False
    if data.get("isPartial") is True and not (data.get("quantity") or data.get("handlingUnitIds")):
        return False
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _quiet_transport_means(value, recorded):
        return False
    value = data.get("equipment")
    if value is not None and not _quiet_equipment(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    value = data.get("reportedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("documents", ()):
        if not _quiet_document(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("containerNumber")
    if value is not None and not has_right_digit("iso6346", value):
        return False
    value = data.get("length")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("tareWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("owner")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_transport_means(data: Any, recorded: str | None = None) -> bool:
    value = data.get("operator")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
