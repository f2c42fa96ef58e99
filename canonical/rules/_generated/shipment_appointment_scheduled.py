"""Whether the rules of ``shipment.appointment-scheduled`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_shipment_ids_unique = predicate("unique", {"items": "/*", "by": [""]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not (data.get("loadId") or data.get("shipmentIds")):
        return False
    item1 = data.get("shipmentIds")
    if item1 is not None and not _rule_shipment_ids_unique(item1, recorded):
        return False
    if not in_order(data.get("statusAt"), recorded, "moment", 300):
        return False
    value = data.get("statusAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("scheduledFor")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("window")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    value = data.get("previousWindow")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    value = data.get("dock")
    if value is not None and not _holds_storage_position(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("reportedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("equipment")
    if value is not None and not _holds_equipment(value, recorded):
        return False
    for value in data.get("dates", ()):
        if not _holds_date_reference(value, recorded):
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


def _holds_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("owner")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("temperatureRequirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
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


def _holds_storage_position(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("zone") or data.get("aisle") or data.get("bin") or data.get("level") or data.get("dock")):
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
    if data.get("status") in ("confirmed", "changed") and not (data.get("scheduledFor") or (n.get("earliest") if (n := data.get("window")) is not None else None) or (n.get("latest") if (n := data.get("window")) is not None else None)):
        return False
    value = data.get("equipment")
    if value is not None and not _quiet_equipment(value, recorded):
        return False
    return True


def _quiet_equipment(data: Any, recorded: str | None = None) -> bool:
    value = data.get("containerNumber")
    if value is not None and not has_right_digit("iso6346", value):
        return False
    return True
