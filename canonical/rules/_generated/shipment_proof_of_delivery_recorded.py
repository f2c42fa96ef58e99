"""Whether the rules of ``shipment.proof-of-delivery-recorded`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_clean_delivery_has_no_exceptions = predicate("says-nothing", {"places": ["/lines/*/refusedQuantity/value", "/lines/*/damagedQuantity/value", "/lines/*/missingQuantity/value", "/exceptions"]})
_rule_line_numbers_unique = predicate("unique", {"items": "/*", "by": ["/lineNumber", "/lineId", "/shipmentLineId"]})
_rule_numbers_listed_once = predicate("unique", {"items": "/*", "by": [""]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if data.get("condition") == "clean" and not _rule_clean_delivery_has_no_exceptions(data, recorded):
        return False
    if data.get("condition") in ("exceptions-noted", "refused") and not (data.get("exceptions")):
        return False
    item1 = data.get("lines")
    if item1 is not None:
        for item2 in item1:
            if not (item2.get("deliveredQuantity") or item2.get("refusedQuantity") or item2.get("damagedQuantity") or item2.get("missingQuantity")):
                return False
    item1 = data.get("lines")
    if item1 is not None and not _rule_line_numbers_unique(item1, recorded):
        return False
    item1 = data.get("handlingUnitIds")
    if item1 is not None and not _rule_numbers_listed_once(item1, recorded):
        return False
    if not (data.get("signatory") or data.get("documents")):
        return False
    if not in_order(data.get("deliveredAt"), data.get("recordedAt"), "moment", 300):
        return False
    if not in_order(data.get("recordedAt"), recorded, "moment", 300):
        return False
    value = data.get("deliveredAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("recordedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("signatory")
    if value is not None and not _holds_signatory(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _holds_delivered_line(value, recorded):
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


def _holds_date_reference(data: Any, recorded: str | None = None) -> bool:
    value = data.get("at")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def _holds_delivered_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
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


def _holds_signatory(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("name") or data.get("role") or data.get("method")):
        return False
    value = data.get("signedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("lines", ()):
        if not _quiet_delivered_line(value, recorded):
            return False
    for value in data.get("documents", ()):
        if not _quiet_document(value, recorded):
            return False
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
        return False
    return True


def _quiet_delivered_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _quiet_item_ref(value, recorded):
        return False
    value = data.get("deliveredQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("refusedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("damagedQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    value = data.get("missingQuantity")
    if value is not None and not _quiet_quantity(value, recorded):
        return False
    return True


def _quiet_document(data: Any, recorded: str | None = None) -> bool:
    value = data.get("issuer")
    if value is not None and not _quiet_party(value, recorded):
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
