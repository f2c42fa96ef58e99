"""Whether the rules of components hold that many event types have.

Generated from schemas/components and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

_rule_currency_consistent = predicate("same-value", {"as": "/currency", "values": ["/totalNet/currency", "/totalAdvances/currency", "/totalPrepaid/currency", "/totalTax/currency", "/totalGross/currency", "/chargeLines/*/amount/currency", "/chargeLines/*/advances/currency", "/chargeLines/*/prepaidAmount/currency", "/chargeLines/*/taxes/*/amount/currency", "/chargeLines/*/taxes/*/base/currency", "/chargeLines/*/rateBase/currency", "/deltaAmount/currency", "/balanceBefore/currency", "/balanceAfter/currency", "/voidedTotal/currency", "/lines/*/expected/currency", "/lines/*/invoiced/currency", "/lines/*/variance/currency", "/totalVariance/currency", "/tolerance/absolute/currency", "/disputedLines/*/disputedAmount/currency", "/disputedLines/*/invoiced/currency", "/disputedTotal/currency", "/invoicedTotal/currency", "/agreedAmount/currency", "/creditExpected/currency", "/approvedAmount/currency", "/invoices/*/settledAmount/currency", "/invoices/*/paidAmount/currency", "/invoices/*/discountTaken/currency", "/invoices/*/withheldTax/currency", "/settledAmount/currency", "/paidAmount/currency", "/discountTaken/currency", "/withheldTax/currency", "/reversedAmount/currency", "/accruedTotal/currency", "/invoicedTax/currency", "/creditedTotal/currency", "/settledTotal/currency", "/openBalance/currency", "/accrualVariance/currency"]})
_rule_hazard_class_known = predicate("one-of", {"value": "/hazardClass", "codes": ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "3", "4.1", "4.2", "4.3", "5.1", "5.2", "6.1", "6.2", "7", "8", "9"]})
_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
_rule_packing_group_fits_class = predicate("one-of", {"value": "/packingGroup", "codes": ["none"]})
_rule_percentage_in_range = predicate("within", {"value": "", "low": {"number": "0"}, "high": {"number": "100"}, "compare": "decimal"})
_rule_serials_for_every_piece = predicate("counted", {"lists": ["/stock/serialNumbers", "/from/serialNumbers", "/to/serialNumbers"], "quantities": ["/quantity", "/delta", "/countedQuantity", "/onHand"], "units": ["EA", "H87", "C62"], "compare": "at-least"})
_rule_serials_not_more_than_pieces = predicate("counted", {"lists": ["/stock/serialNumbers", "/from/serialNumbers", "/to/serialNumbers"], "quantities": ["/quantity", "/delta", "/countedQuantity", "/onHand"], "units": ["EA", "H87", "C62"], "compare": "at-most"})
_rule_serials_unique = predicate("unique", {"items": "/serialNumbers/*", "by": [""]})
_rule_set_point_in_range = predicate("within", {"value": "/setPoint", "low": "/min", "high": "/max", "compare": "decimal"})
_rule_subsidiary_risk_known = predicate("one-of", {"value": "/subsidiaryRisks/*", "codes": ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "2.1", "2.2", "2.3", "3", "4.1", "4.2", "4.3", "5.1", "5.2", "6.1", "6.2", "7", "8", "9"]})


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


def _holds_stock_dimension(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("manufactureDate"), data.get("expiryDate"), "date", 0):
        return False
    if data.get("serialNumbers") is not None and not _rule_serials_unique(data, recorded):
        return False
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("position")
    if value is not None and not _holds_storage_position(value, recorded):
        return False
    return True


def _holds_storage_position(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("zone") or data.get("aisle") or data.get("bin") or data.get("level") or data.get("dock")):
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


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
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


def _quiet_document(data: Any, recorded: str | None = None) -> bool:
    value = data.get("issuer")
    if value is not None and not _quiet_party(value, recorded):
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


def _quiet_stock_dimension(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
