"""Whether the rules of ``milestone.condition-measured`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _holds_temperature_requirement, _quiet_location_ref, _quiet_party, _quiet_quantity, _rule_percentage_in_range
from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_measurement_mean_in_range = predicate("within", {"value": "/mean", "low": "/min", "high": "/max", "compare": "decimal"})
_rule_temperature_has_unit_of_temperature = predicate("one-of", {"value": "/unitCode", "codes": ["CEL", "FAH", "KEL"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not in_order(data.get("measuredAt"), recorded, "moment", 300):
        return False
    value = data.get("subjectRef")
    if value is not None and not _holds_milestone_subject(value, recorded):
        return False
    value = data.get("measuredAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("measurements", ()):
        if not _holds_measurement(value, recorded):
            return False
    value = data.get("requirement")
    if value is not None and not _holds_temperature_requirement(value, recorded):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("equipment")
    if value is not None and not _holds_equipment(value, recorded):
        return False
    value = data.get("reportedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
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


def _holds_measurement(data: Any, recorded: str | None = None) -> bool:
    if data.get("value") is not None and not (data.get("unitCode")):
        return False
    if data.get("min") is not None and not (data.get("unitCode")):
        return False
    if data.get("max") is not None and not (data.get("unitCode")):
        return False
    if data.get("mean") is not None and not (data.get("unitCode")):
        return False
    if not _rule_measurement_mean_in_range(data, recorded):
        return False
    if not in_order(data.get("min"), data.get("max"), "decimal", 0):
        return False
    if not (data.get("value") or data.get("state") or data.get("min") or data.get("max") or data.get("mean")):
        return False
    if data.get("kind") in ("humidity", "battery") and data.get("unitCode") == "P1":
        item1 = data.get("value")
        if item1 is not None and not _rule_percentage_in_range(item1, recorded):
            return False
    if data.get("kind") in ("humidity", "battery") and data.get("unitCode") == "P1":
        item1 = data.get("min")
        if item1 is not None and not _rule_percentage_in_range(item1, recorded):
            return False
    if data.get("kind") in ("humidity", "battery") and data.get("unitCode") == "P1":
        item1 = data.get("max")
        if item1 is not None and not _rule_percentage_in_range(item1, recorded):
            return False
    if data.get("kind") in ("humidity", "battery") and data.get("unitCode") == "P1":
        item1 = data.get("mean")
        if item1 is not None and not _rule_percentage_in_range(item1, recorded):
            return False
    value = data.get("at")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("period")
    if value is not None and not _holds_period(value, recorded):
        return False
    return True


def _holds_milestone_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("shipmentId") or data.get("loadId") or data.get("equipmentId") or data.get("handlingUnitId") or data.get("orderId")):
        return False
    return True


def _holds_period(data: Any, recorded: str | None = None) -> bool:
    if not in_order(data.get("start"), data.get("end"), "moment", 0):
        return False
    value = data.get("start")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("end")
    if value is not None and not _holds_moment(value, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    for value in data.get("measurements", ()):
        if not _quiet_measurement(value, recorded):
            return False
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    value = data.get("equipment")
    if value is not None and not _quiet_equipment(value, recorded):
        return False
    value = data.get("reportedBy")
    if value is not None and not _quiet_party(value, recorded):
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


def _quiet_measurement(data: Any, recorded: str | None = None) -> bool:
    if data.get("kind") in ("temperature", "supply-air-temperature", "return-air-temperature", "set-point-temperature") and not _rule_temperature_has_unit_of_temperature(data, recorded):
        return False
    value = data.get("unitCode")
    if value is not None and not (is_listed("unit-code", value) or value.startswith("X") and is_listed("package-type", value.removeprefix("X"))):
        return False
    return True
