"""Whether the rules of ``shipment.load-planned`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_document, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_temperature_requirement, _quiet_dangerous_goods, _quiet_document, _quiet_handling_totals, _quiet_item_ref, _quiet_location_ref, _quiet_money, _quiet_party, _quiet_quantity
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules._generated.table_transport_units import TRANSPORT_UNITS
from canonical.rules.check_digits import has_right_digit
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_shipment_ids_unique = predicate("unique", {"items": "/*", "by": [""]})
_rule_stops_planned_in_order = predicate("successive", {"items": "/stops/*", "number": "/stopSequence", "end": ["/plannedDeparture", "/plannedArrival"], "start": ["/plannedArrival", "/plannedDeparture"], "compare": "moment"})
_rule_first_stop_picks_up = predicate("contains", {"list": "/activities", "any": ["pickup", "pickup-complete", "pickup-partial"]})
_rule_last_stop_delivers = predicate("contains", {"list": "/activities", "any": ["delivery", "delivery-complete", "delivery-partial"]})
_rule_leg_sequence_unique = predicate("unique", {"items": "/*", "by": ["/legSequence"]})
_rule_leg_stops_planned = predicate("refers-to", {"values": ["/legs/*/fromStop", "/legs/*/toStop"], "known": "/stops/*/stopSequence"})
_rule_legs_connect = predicate("successive", {"items": "/legs/*", "number": "/legSequence", "end": ["/toStop"], "start": ["/fromStop"], "compare": "equal"})
_rule_legs_planned_in_order = predicate("successive", {"items": "/legs/*", "number": "/legSequence", "end": ["/plannedArrival"], "start": ["/plannedDeparture"], "compare": "moment"})
_rule_shipment_picked_up_then_delivered = predicate("picked-up-first", {"carried": "/shipmentIds/*", "stops": "/stops/*", "number": "/stopSequence", "handled": "/shipmentIds/*", "activities": "/activities/*", "pickup": ["pickup", "pickup-complete", "pickup-partial"], "delivery": ["delivery", "delivery-complete", "delivery-partial"]})
_rule_stop_sequence_contiguous = predicate("contiguous", {"list": "/stops", "member": "/stopSequence"})
_rule_stop_sequence_unique = predicate("unique", {"items": "/*", "by": ["/stopSequence"]})
_rule_stop_shipments_planned = predicate("refers-to", {"values": ["/stops/*/shipmentIds/*"], "known": "/shipmentIds/*"})
_rule_leg_goes_somewhere = predicate("differ", {"value": "/toStop", "from": "/fromStop"})
_rule_transport_work_is_mass_times_distance = predicate("product-of-quantities", {"product": "/transportWork", "factors": ["/mass", "/distance"], "units": TRANSPORT_UNITS, "tolerancePercent": 10})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("estimatedCost")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("shipmentIds")
    if item1 is not None and not _rule_shipment_ids_unique(item1, recorded):
        return False
    if not _rule_stops_planned_in_order(data, recorded):
        return False
    if not in_order(data.get("plannedAt"), recorded, "moment", 300):
        return False
    value = data.get("plannedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("stops", ()):
        if not _holds_stop(value, recorded):
            return False
    for value in data.get("legs", ()):
        if not _holds_leg(value, recorded):
            return False
    value = data.get("equipmentRequirement")
    if value is not None and not _holds_equipment_requirement(value, recorded):
        return False
    for value in data.get("equipment", ()):
        if not _holds_equipment(value, recorded):
            return False
    value = data.get("plannedEmissions")
    if value is not None and not _holds_emissions(value, recorded):
        return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
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


def _holds_emissions(data: Any, recorded: str | None = None) -> bool:
    value = data.get("verification")
    if value is not None and not _holds_emissions_verification(value, recorded):
        return False
    return True


def _holds_emissions_verification(data: Any, recorded: str | None = None) -> bool:
    value = data.get("verifier")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("statement")
    if value is not None and not _holds_document(value, recorded):
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


def _holds_equipment_requirement(data: Any, recorded: str | None = None) -> bool:
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    return True


def _holds_lading_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_leg(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("plannedDeparture"), data.get("plannedArrival"), "moment", 0):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _holds_transport_means(value, recorded):
        return False
    value = data.get("plannedDeparture")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("plannedArrival")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_stop(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("plannedArrival"), data.get("plannedDeparture"), "moment", 0):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("window")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    value = data.get("plannedArrival")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("plannedDeparture")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    for value in data.get("orderRefs", ()):
        if not _holds_stop_order(value, recorded):
            return False
    for value in data.get("lading", ()):
        if not _holds_lading_line(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _holds_party(value, recorded):
            return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    return True


def _holds_stop_order(data: Any, recorded: str | None = None) -> bool:
    value = data.get("requestedWindow")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    for value in data.get("items", ()):
        if not _holds_lading_line(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_time_window(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("earliest"), data.get("latest"), "moment", 0):
        return False
    value = data.get("earliest")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("latest")
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
    item1 = data.get("stops")
    if item1 is not None:
        item2 = (item1[0] if item1 else None)
        if item2 is not None and not _rule_first_stop_picks_up(item2, recorded):
            return False
    item1 = data.get("stops")
    if item1 is not None:
        item2 = (item1[-1] if item1 else None)
        if item2 is not None and not _rule_last_stop_delivers(item2, recorded):
            return False
    item1 = data.get("legs")
    if item1 is not None and not _rule_leg_sequence_unique(item1, recorded):
        return False
    if not _rule_leg_stops_planned(data, recorded):
        return False
    if not _rule_legs_connect(data, recorded):
        return False
    if not _rule_legs_planned_in_order(data, recorded):
        return False
    if not _rule_shipment_picked_up_then_delivered(data, recorded):
        return False
    if not _rule_stop_sequence_contiguous(data, recorded):
        return False
    item1 = data.get("stops")
    if item1 is not None and not _rule_stop_sequence_unique(item1, recorded):
        return False
    if not _rule_stop_shipments_planned(data, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("stops", ()):
        if not _quiet_stop(value, recorded):
            return False
    for value in data.get("legs", ()):
        if not _quiet_leg(value, recorded):
            return False
    value = data.get("equipmentRequirement")
    if value is not None and not _quiet_equipment_requirement(value, recorded):
        return False
    for value in data.get("equipment", ()):
        if not _quiet_equipment(value, recorded):
            return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    value = data.get("plannedDistance")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("plannedEmissions")
    if value is not None and not _quiet_emissions(value, recorded):
        return False
    for value in data.get("dangerousGoods", ()):
        if not _quiet_dangerous_goods(value, recorded):
            return False
    for value in data.get("specialServices", ()):
        if not _quiet_special_service(value, recorded):
            return False
    value = data.get("estimatedCost")
    if value is not None and not _quiet_money(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_emissions(data: Any, recorded: str | None = None) -> bool:
    value = data.get("activity")
    if value is not None and not _quiet_transport_activity(value, recorded):
        return False
    value = data.get("verification")
    if value is not None and not _quiet_emissions_verification(value, recorded):
        return False
    return True


def _quiet_emissions_verification(data: Any, recorded: str | None = None) -> bool:
    value = data.get("verifier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("statement")
    if value is not None and not _quiet_document(value, recorded):
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


def _quiet_equipment_requirement(data: Any, recorded: str | None = None) -> bool:
    value = data.get("length")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_lading_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("weight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("dangerousGoods", ()):
        if not _quiet_dangerous_goods(value, recorded):
            return False
    return True


def _quiet_leg(data: Any, recorded: str | None = None) -> bool:
    if not _rule_leg_goes_somewhere(data, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("transportMeans")
    if value is not None and not _quiet_transport_means(value, recorded):
        return False
    value = data.get("distance")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_special_service(data: Any, recorded: str | None = None) -> bool:
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_stop(data: Any, recorded: str | None = None) -> bool:
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    for value in data.get("orderRefs", ()):
        if not _quiet_stop_order(value, recorded):
            return False
    for value in data.get("lading", ()):
        if not _quiet_lading_line(value, recorded):
            return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_stop_order(data: Any, recorded: str | None = None) -> bool:
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("weight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("items", ()):
        if not _quiet_lading_line(value, recorded):
            return False
    return True


def _quiet_transport_activity(data: Any, recorded: str | None = None) -> bool:
    if not _rule_transport_work_is_mass_times_distance(data, recorded):
        return False
    value = data.get("mass")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("distance")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("transportWork")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_transport_means(data: Any, recorded: str | None = None) -> bool:
    value = data.get("operator")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
