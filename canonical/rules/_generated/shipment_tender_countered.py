"""Whether the rules of ``shipment.tender-countered`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules._generated.table_rate_measures import RATE_MEASURES
from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_counter_offer_has_one_currency = predicate("same-value", {"as": "/proposedRate/currency", "values": ["/proposedCharges/*/amount/currency", "/proposedCharges/*/advances/currency", "/proposedCharges/*/prepaidAmount/currency", "/proposedCharges/*/taxes/*/amount/currency", "/proposedCharges/*/taxes/*/base/currency"]})
_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_percentage_in_range = predicate("within", {"value": "", "low": {"number": "0"}, "high": {"number": "100"}, "compare": "decimal"})
_rule_set_point_in_range = predicate("within", {"value": "/setPoint", "low": "/min", "high": "/max", "compare": "decimal"})
_rule_stop_sequence_unique = predicate("unique", {"items": "/*", "by": ["/stopSequence"]})
_rule_charge_amount_is_rate_times_measure = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/quantity/value"], "divisor": {"by": ["/rateBasis", "/quantity/unitCode"], "in": RATE_MEASURES}, "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_charge_amount_is_rate_times_quantity = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/quantity/value"], "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_flat_charge_is_its_rate = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate"], "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_percentage_charge_is_rate_of_base = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/rateBase/amount"], "divisor": "100", "currency": "/amount/currency", "minorUnits": MINOR_UNITS})
_rule_hazard_class_known = predicate("one-of", {"value": "/hazardClass", "codes": ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "3", "4.1", "4.2", "4.3", "5.1", "5.2", "6.1", "6.2", "7", "8", "9"]})
_rule_packing_group_fits_class = predicate("one-of", {"value": "/packingGroup", "codes": ["none"]})
_rule_subsidiary_risk_known = predicate("one-of", {"value": "/subsidiaryRisks/*", "codes": ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "3", "4.1", "4.2", "4.3", "5.1", "5.2", "6.1", "6.2", "7", "8", "9"]})


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


def _holds_date_reference(data: Any, recorded: str | None = None) -> bool:
    value = data.get("at")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def _holds_equipment_requirement(data: Any, recorded: str | None = None) -> bool:
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    return True


def _holds_item_identifier(data: Any, recorded: str | None = None) -> bool:
    if data.get("scheme") in ("ean-13", "gtin-14", "upc"):
        item1 = data.get("value")
        if item1 is not None and not has_right_digit("gs1", item1):
            return False
    return True


def _holds_item_ref(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("sku") or data.get("gtin") or data.get("identifiers") or data.get("brandOwnerItemId") or data.get("description") or data.get("hsCode")):
        return False
    value = data.get("gtin")
    if value is not None and not has_right_digit("gs1", value):
        return False
    for value in data.get("identifiers", ()):
        if not _holds_item_identifier(value, recorded):
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


def _holds_location_ref(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("locationId") or data.get("gln") or data.get("unLocode") or data.get("facilityCode") or data.get("identifiers") or data.get("address") or data.get("geo") or data.get("name")):
        return False
    value = data.get("gln")
    if value is not None and not has_right_digit("gs1", value):
        return False
    for value in data.get("identifiers", ()):
        if not _holds_party_identifier(value, recorded):
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


def _holds_temperature_requirement(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("humidityMin"), data.get("humidityMax"), "decimal", 0):
        return False
    item1 = data.get("humidityMin")
    if item1 is not None and not _rule_percentage_in_range(item1, recorded):
        return False
    item1 = data.get("humidityMax")
    if item1 is not None and not _rule_percentage_in_range(item1, recorded):
        return False
    if not _rule_set_point_in_range(data, recorded):
        return False
    if not in_order(data.get("min"), data.get("max"), "decimal", 0):
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


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
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


def _quiet_dangerous_goods(data: Any, recorded: str | None = None) -> bool:
    if not _rule_hazard_class_known(data, recorded):
        return False
    if data.get("hazardClass") in ("1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "5.2", "6.2", "7") and not _rule_packing_group_fits_class(data, recorded):
        return False
    if not _rule_subsidiary_risk_known(data, recorded):
        return False
    value = data.get("netQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_equipment_requirement(data: Any, recorded: str | None = None) -> bool:
    value = data.get("length")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_handling_totals(data: Any, recorded: str | None = None) -> bool:
    value = data.get("grossWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("netWeight")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("volume")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("quantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("loadingLength")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_item_ref(data: Any, recorded: str | None = None) -> bool:
    value = data.get("countryOfOrigin")
    if value is not None and not is_listed("country", value):
        return False
    value = data.get("baseUnit")
    if value is not None and not (is_listed("unit-code", value) or value.startswith("X") and is_listed("package-type", value.removeprefix("X"))):
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


def _quiet_location_ref(data: Any, recorded: str | None = None) -> bool:
    value = data.get("address")
    if value is not None and not _quiet_address(value, recorded):
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


def _quiet_signed_money(data: Any, recorded: str | None = None) -> bool:
    value = data.get("currency")
    if value is not None and not is_listed("currency", value):
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
