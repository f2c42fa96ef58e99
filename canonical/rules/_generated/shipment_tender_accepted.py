"""Whether the rules of ``shipment.tender-accepted`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.table_minor_units import MINOR_UNITS
from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_minor_units_respected = predicate("decimal-scale", {"amount": "/amount", "currency": "/currency", "minorUnits": MINOR_UNITS})
_rule_percentage_in_range = predicate("within", {"value": "", "low": {"number": "0"}, "high": {"number": "100"}, "compare": "decimal"})
_rule_set_point_in_range = predicate("within", {"value": "/setPoint", "low": "/min", "high": "/max", "compare": "decimal"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("agreedRate")
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
    value = data.get("carrierReference")
    if value is not None and not _holds_reference(value, recorded):
        return False
    value = data.get("plannedEquipment")
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


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    value = data.get("agreedRate")
    if value is not None and not _quiet_money(value, recorded):
        return False
    value = data.get("plannedEquipment")
    if value is not None and not _quiet_equipment(value, recorded):
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
