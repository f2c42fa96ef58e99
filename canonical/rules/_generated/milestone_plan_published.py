"""Whether the rules of ``milestone.plan-published`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_location_ref, _holds_moment, _holds_party, _holds_reference, _quiet_location_ref, _quiet_party
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_plan_entries_unique = predicate("unique-together", {"items": "/entries/*", "members": ["/code", "/stopSequence", "/legSequence"]})
_rule_planned_time_in_window = predicate("within", {"value": "/plannedAt", "low": "/window/earliest", "high": "/window/latest", "compare": "moment"})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_plan_entries_unique(data, recorded):
        return False
    if not in_order(data.get("publishedAt"), recorded, "moment", 300):
        return False
    value = data.get("publishedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("publishedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("subjectRef")
    if value is not None and not _holds_milestone_subject(value, recorded):
        return False
    for value in data.get("entries", ()):
        if not _holds_milestone_plan_entry(value, recorded):
            return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_milestone_plan_entry(data: Any, recorded: str | None = None) -> bool:
    if data.get("toleranceEarlyMinutes") is not None and not (data.get("plannedAt")):
        return False
    if data.get("toleranceLateMinutes") is not None and not (data.get("plannedAt")):
        return False
    value = data.get("location")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("plannedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("window")
    if value is not None and not _holds_time_window(value, recorded):
        return False
    return True


def _holds_milestone_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("shipmentId") or data.get("loadId") or data.get("equipmentId") or data.get("handlingUnitId") or data.get("orderId")):
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
    value = data.get("publishedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    for value in data.get("entries", ()):
        if not _quiet_milestone_plan_entry(value, recorded):
            return False
    return True


def _quiet_milestone_plan_entry(data: Any, recorded: str | None = None) -> bool:
    if not _rule_planned_time_in_window(data, recorded):
        return False
    value = data.get("location")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    return True
