"""Whether the rules of ``shipment.appointment-scheduled`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_shipment_ids_unique = predicate("unique", {"items": "/*", "by": [""]})
_rule_percentage_in_range = predicate("within", {"value": "", "low": {"number": "0"}, "high": {"number": "100"}, "compare": "decimal"})
_rule_set_point_in_range = predicate("within", {"value": "/setPoint", "low": "/min", "high": "/max", "compare": "decimal"})


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
    if data.get("status") in ("confirmed", "changed") and not (data.get("scheduledFor") or (n.get("earliest") if (n := data.get("window")) is not None else None) or (n.get("latest") if (n := data.get("window")) is not None else None)):
        return False
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("reportedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("equipment")
    if value is not None and not _quiet_equipment(value, recorded):
        return False
    value = data.get("totals")
    if value is not None and not _quiet_handling_totals(value, recorded):
        return False
    return True


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
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
