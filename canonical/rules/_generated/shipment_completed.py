"""Whether the rules of ``shipment.completed`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_document, _holds_item_ref, _holds_moment, _holds_party, _holds_reference, _quiet_document, _quiet_item_ref, _quiet_party, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules._generated.table_transport_units import TRANSPORT_UNITS
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_completed_quantities_add_up = predicate("sum-equals", {"total": "/shippedQuantity/value", "parts": ["/deliveredQuantity/value", "/returnedQuantity/value", "/lostQuantity/value", "/damagedQuantity/value", "/disposedQuantity/value"], "needs": ["/deliveredQuantity/value"], "same": ["/shippedQuantity/unitCode", "/deliveredQuantity/unitCode", "/returnedQuantity/unitCode", "/lostQuantity/unitCode", "/damagedQuantity/unitCode", "/disposedQuantity/unitCode"]})
_rule_full_delivery_loses_nothing = predicate("says-nothing", {"places": ["/lines/*/returnedQuantity/value", "/lines/*/lostQuantity/value", "/lines/*/damagedQuantity/value", "/lines/*/disposedQuantity/value"]})
_rule_transport_work_is_mass_times_distance = predicate("product-of-quantities", {"product": "/transportWork", "factors": ["/mass", "/distance"], "units": TRANSPORT_UNITS, "tolerancePercent": 10})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not (((wanted := (n.get("unitCode") if (n := item2.get("shippedQuantity")) is not None else None)) is None) or (((found := (n.get("unitCode") if (n := item2.get("deliveredQuantity")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := item2.get("returnedQuantity")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := item2.get("lostQuantity")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := item2.get("damagedQuantity")) is not None else None)) is None or found == wanted) and ((found := (n.get("unitCode") if (n := item2.get("disposedQuantity")) is not None else None)) is None or found == wanted))):
                return False
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not _rule_completed_quantities_add_up(item2, recorded):
                return False
    if data.get("outcome") == "delivered-full" and not _rule_full_delivery_loses_nothing(data, recorded):
        return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    if not in_order(data.get("completedAt"), recorded, "moment", 300):
        return False
    value = data.get("completedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_shipment_completed_line(value, recorded):
            return False
    value = data.get("actualEmissions")
    if value is not None and not _holds_emissions(value, recorded):
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


def _holds_shipment_completed_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    for value in data.get("lines", ()):
        if not _quiet_shipment_completed_line(value, recorded):
            return False
    value = data.get("actualDistance")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("actualEmissions")
    if value is not None and not _quiet_emissions(value, recorded):
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


def _quiet_shipment_completed_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("shippedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("deliveredQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("returnedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("lostQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("damagedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("disposedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
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
