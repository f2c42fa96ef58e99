"""Whether the rules of ``milestone.eta-updated`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _quiet_location_ref, _quiet_party
from canonical.rules.check_digits import has_right_digit
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_confidence_is_a_share = predicate("within", {"value": "/confidence", "low": {"number": "0"}, "high": {"number": "1"}, "compare": "decimal"})
_rule_eta_delta_is_the_difference = predicate("minutes-between", {"value": "/deltaMinutes", "from": "/previousEta", "to": "/eta"})
_rule_eta_is_for_a_movement = predicate("one-of", {"value": "/code", "codes": ["ARRIVED_AT_PICKUP", "ARRIVED_AT_PICKUP_DOCK", "LOADING_STARTED", "LOADING_COMPLETED", "STUFFED", "SEALED", "TRAILER_CLOSED", "PICKED_UP", "DEPARTED_PICKUP", "RECEIVED_BY_CARRIER", "READY_FOR_CARRIAGE", "READY_FOR_LOADING", "MANIFESTED", "BILL_OF_LADING_ISSUED", "CONSOLIDATED", "SHIPMENT_SPLIT", "GATE_IN", "GATE_OUT", "DROPPED_OFF", "ARRIVED_AT_TERMINAL", "DEPARTED_TERMINAL", "STORED_IN_TRANSIT", "RELEASED_FROM_STORAGE", "LOADED", "UNLOADED", "LOADED_ON_VESSEL", "VESSEL_DEPARTED", "VESSEL_ARRIVED", "DISCHARGED", "LOADED_ON_RAIL", "RAIL_DEPARTED", "RAIL_ARRIVED", "UNLOADED_FROM_RAIL", "FLIGHT_DEPARTED", "FLIGHT_ARRIVED", "RECEIVED_FROM_FLIGHT", "TRANSSHIPPED", "TRANSFERRED_TO_CARRIER", "RECEIVED_FROM_CARRIER", "IN_TRANSIT", "APPROACHING", "ARRIVED_AT_STOP", "DEPARTED_STOP", "WAITING", "BORDER_CROSSED", "MODE_CHANGED", "RECONSIGNED", "EQUIPMENT_ATTACHED", "EQUIPMENT_DETACHED", "CUSTOMS_DECLARED", "ARRIVED_AT_CUSTOMS", "CUSTOMS_INSPECTION_SELECTED", "CUSTOMS_SCAN_SELECTED", "CUSTOMS_HELD", "CUSTOMS_CLEARED", "CUSTOMS_REFUSED", "IN_BOND_MOVED", "RELEASED_FROM_BOND", "TRANSFERRED_TO_AUTHORITY", "CARRIER_RELEASED", "ARRIVAL_NOTIFIED", "DELIVERY_ORDER_ISSUED", "FREIGHT_PAID", "AVAILABLE_FOR_PICKUP", "AVAILABLE_FOR_DELIVERY", "DELIVERY_APPOINTMENT_SET", "DELIVERY_APPOINTMENT_CONFIRMED", "TENDERED_FOR_DELIVERY", "OUT_FOR_DELIVERY", "ARRIVED_AT_DELIVERY", "ARRIVED_AT_DELIVERY_DOCK", "TRAILER_SPOTTED", "UNLOADING_STARTED", "STRIPPED", "DELIVERED_PARTIAL", "DELIVERED", "POD_RECEIVED", "DOCUMENTS_DELIVERED", "DOCUMENTS_RECEIVED", "DEPARTED_DELIVERY", "EMPTY_RETURNED", "RETURN_STARTED", "RETURNED_TO_SHIPPER"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_confidence_is_a_share(data, recorded):
        return False
    if not in_order(data.get("predictedAt"), recorded, "moment", 300):
        return False
    value = data.get("subjectRef")
    if value is not None and not _holds_milestone_subject(value, recorded):
        return False
    value = data.get("eta")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("predictedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("window")
    if value is not None and not _holds_period(value, recorded):
        return False
    value = data.get("previousEta")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _holds_transport_means(value, recorded):
        return False
    value = data.get("predictedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_milestone_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("shipmentId") or data.get("loadId") or data.get("equipmentId") or data.get("handlingUnitId") or data.get("orderId")):
        return False
    return True


def _holds_period(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("start"), data.get("end"), "moment", 0):
        return False
    value = data.get("start")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("end")
    if value is not None and not _holds_moment(value, recorded):
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
    if not _rule_eta_delta_is_the_difference(data, recorded):
        return False
    if not _rule_eta_is_for_a_movement(data, recorded):
        return False
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _quiet_transport_means(value, recorded):
        return False
    value = data.get("predictedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_transport_means(data: Any, recorded: str | None = None) -> bool:
    value = data.get("operator")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
