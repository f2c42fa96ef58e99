"""Whether the rules of ``shipment.tender-countered`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_temperature_requirement, _quiet_dangerous_goods, _quiet_handling_totals, _quiet_item_ref, _quiet_location_ref, _quiet_money, _quiet_party, _quiet_quantity, _quiet_signed_money, _rule_line_numbers_unique
from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules._generated.table_rate_measures import RATE_MEASURES
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_counter_offer_has_one_currency = predicate("same-value", {"as": "/proposedRate/currency", "values": ["/proposedCharges/*/amount/currency", "/proposedCharges/*/advances/currency", "/proposedCharges/*/prepaidAmount/currency", "/proposedCharges/*/taxes/*/amount/currency", "/proposedCharges/*/taxes/*/base/currency"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_stop_sequence_unique = predicate("unique", {"items": "/*", "by": ["/stopSequence"]})
_rule_charge_amount_is_rate_times_measure = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/quantity/value"], "divisor": {"by": ["/rateBasis", "/quantity/unitCode"], "in": RATE_MEASURES}, "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_charge_amount_is_rate_times_quantity = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/quantity/value"], "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_flat_charge_is_its_rate = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate"], "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_percentage_charge_is_rate_of_base = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/rateBase/amount"], "divisor": "100", "currency": "/amount/currency", "minorUnits": MINOR_UNITS})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_counter_offer_has_one_currency(data, recorded):
        return False
    item1 = data.get("proposedCharges")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("proposedRate")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    if not in_order(data.get("respondedAt"), recorded, "moment", 300):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("respondedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("proposedCharges", ()):
        if not _holds_charge_line(value, recorded):
            return False
    for value in data.get("proposedStops", ()):
        if not _holds_stop(value, recorded):
            return False
    value = data.get("proposedEquipment")
    if value is not None and not _holds_equipment_requirement(value, recorded):
        return False
    value = data.get("validUntil")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("carrierReference")
    if value is not None and not _holds_reference(value, recorded):
        return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_charge_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("tariff")
    if value is not None and not _holds_reference(value, recorded):
        return False
    for value in data.get("lading", ()):
        if not _holds_lading_line(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
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


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if not (data.get("proposedRate") or data.get("proposedCharges") or data.get("proposedStops") or data.get("proposedEquipment") or data.get("proposedServiceLevel") or data.get("proposedTotals") or data.get("instructions")):
        return False
    if not in_order(data.get("respondedAt"), data.get("validUntil"), "moment", 0):
        return False
    item1 = data.get("proposedStops")
    if item1 is not None and not _rule_stop_sequence_unique(item1, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("proposedRate")
    if value is not None and not _quiet_money(value, recorded):
        return False
    for value in data.get("proposedCharges", ()):
        if not _quiet_charge_line(value, recorded):
            return False
    for value in data.get("proposedStops", ()):
        if not _quiet_stop(value, recorded):
            return False
    value = data.get("proposedEquipment")
    if value is not None and not _quiet_equipment_requirement(value, recorded):
        return False
    value = data.get("proposedTotals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    return True


def _quiet_charge_line(data: Any, recorded: str | None = None) -> bool:
    if not _rule_charge_amount_is_rate_times_measure(data, recorded):
        return False
    if data.get("rateBasis") in ("per-unit", "per-piece", "per-container", "per-rail-car", "per-teu") and not _rule_charge_amount_is_rate_times_quantity(data, recorded):
        return False
    if data.get("rateBasis") in ("flat", "flat-charge") and not _rule_flat_charge_is_its_rate(data, recorded):
        return False
    if data.get("rateBasis") in ("percentage", "percentage-of-value", "percentage-of-total", "percentage-of-tariff") and not _rule_percentage_charge_is_rate_of_base(data, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("rateBase")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("amount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("advances")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("prepaidAmount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    for value in data.get("taxes", ()):
        if not _quiet_tax(value, recorded):
            return False
    value = data.get("billedWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("billedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    for value in data.get("lading", ()):
        if not _quiet_lading_line(value, recorded):
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


def _quiet_tax(data: Any, recorded: str | None = None) -> bool:
    value = data.get("base")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    value = data.get("amount")
    if value is not None and not _quiet_signed_money(value, recorded):
        return False
    return True
