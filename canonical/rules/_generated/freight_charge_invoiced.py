"""Whether the rules of ``freight-charge.invoiced`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_charge_gross_adds_up = predicate("sum-equals", {"total": "/totalGross/amount", "parts": ["/totalNet/amount", "/totalTax/amount"], "needs": ["/totalNet/amount"], "same": ["/totalGross/currency", "/totalNet/currency", "/totalTax/currency"]})
_rule_charge_tax_adds_up = predicate("sum-equals", {"total": "/totalTax/amount", "parts": ["/chargeLines/*/taxes/*/amount/amount"], "needs": ["/chargeLines/*/taxes/*"], "same": ["/totalTax/currency", "/chargeLines/*/taxes/*/amount/currency"]})
_rule_charge_totals_add_up = predicate("sum-equals", {"total": "/totalNet/amount", "parts": ["/chargeLines/*/amount/amount"], "needs": ["/chargeLines/*"], "same": ["/totalNet/currency", "/chargeLines/*/amount/currency"]})
_rule_currency_consistent = predicate("same-value", {"as": "/currency", "values": ["/totalNet/currency", "/totalAdvances/currency", "/totalPrepaid/currency", "/totalTax/currency", "/totalGross/currency", "/chargeLines/*/amount/currency", "/chargeLines/*/advances/currency", "/chargeLines/*/prepaidAmount/currency", "/chargeLines/*/taxes/*/amount/currency", "/chargeLines/*/taxes/*/base/currency"]})
_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
_table1: dict[str, Any] = {"default": 2, "decimals": {"0": ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"], "3": ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"], "4": ["CLF", "UYW"]}, "none": ["XAG", "XAU", "XBA", "XBB", "XBC", "XBD", "XDR", "XPD", "XPT", "XSU", "XTS", "XUA", "XXX"]}
_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": _table1})
_rule_exchange_currencies_differ = predicate("differ", {"value": "/to", "from": "/from"})
_rule_exchange_rate_positive = predicate("positive", {"value": "/rate"})
_rule_charge_amount_is_rate_times_quantity = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate", "/quantity/value"], "currency": "/amount/currency", "minorUnits": _table1})
_rule_flat_charge_is_its_rate = predicate("product-equals", {"product": "/amount/amount", "factors": ["/rate"], "currency": "/amount/currency", "minorUnits": _table1})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_charge_gross_adds_up(data, recorded):
        return False
    if not _rule_charge_tax_adds_up(data, recorded):
        return False
    if not _rule_charge_totals_add_up(data, recorded):
        return False
    if not _rule_currency_consistent(data, recorded):
        return False
    if not in_order(data.get("invoiceDate"), data.get("dueDate"), "date", 0):
        return False
    item1 = data.get("chargeLines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("totalNet")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("totalTax")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("totalGross")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("totalAdvances")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
        return False
    item1 = data.get("totalPrepaid")
    if item1 is not None and not _rule_minor_units_respected(item1, recorded):
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
    for value in data.get("chargeLines", ()):
        if not _holds_charge_line(value, recorded):
            return False
    value = data.get("exchangeRate")
    if value is not None and not _holds_exchange_rate(value, recorded):
        return False
    for value in data.get("stops", ()):
        if not _holds_stop(value, recorded):
            return False
    for value in data.get("equipment", ()):
        if not _holds_equipment(value, recorded):
            return False
    for value in data.get("shipmentEvidence", ()):
        if not _holds_reference(value, recorded):
            return False
    for value in data.get("documents", ()):
        if not _holds_document(value, recorded):
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


def _holds_charge_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("loadId") or data.get("shipmentIds") or data.get("legSequences") or data.get("contractReference")):
        return False
    value = data.get("contractReference")
    if value is not None and not _holds_reference(value, recorded):
        return False
    return True


def _holds_date_reference(data: Any, recorded: str | None = None) -> bool:
    value = data.get("at")
    if value is not None and not _holds_moment(value, recorded):
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


def _holds_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    return True


def _holds_exchange_rate(data: Any, recorded: str | None = None) -> bool:
    if not _rule_exchange_currencies_differ(data, recorded):
        return False
    if not _rule_exchange_rate_positive(data, recorded):
        return False
    value = data.get("asOf")
    if value is not None and not _holds_moment(value, recorded):
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
    for value in data.get("chargeLines", ()):
        if not _quiet_charge_line(value, recorded):
            return False
    for value in data.get("equipment", ()):
        if not _quiet_equipment(value, recorded):
            return False
    return True


def _quiet_charge_line(data: Any, recorded: str | None = None) -> bool:
    if data.get("rateBasis") in ("per-unit", "per-piece") and not _rule_charge_amount_is_rate_times_quantity(data, recorded):
        return False
    if data.get("rateBasis") in ("flat", "flat-charge") and not _rule_flat_charge_is_its_rate(data, recorded):
        return False
    return True


def _quiet_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("containerNumber")
    if value is not None and not has_right_digit("iso6346", value):
        return False
    return True
