"""Whether the rules of ``shipment.proof-of-delivery-recorded`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_document, _holds_item_ref, _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _quiet_document, _quiet_item_ref, _quiet_location_ref, _quiet_party, _quiet_quantity, _rule_line_numbers_unique
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_clean_delivery_has_no_exceptions = predicate("says-nothing", {"places": ["/lines/*/refusedQuantity/value", "/lines/*/damagedQuantity/value", "/lines/*/missingQuantity/value", "/exceptions"]})
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


def _holds_delivered_line(data: Any, recorded: str | None = None) -> bool:
    value = data.get("item")
    if value is not None and not _holds_item_ref(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
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
