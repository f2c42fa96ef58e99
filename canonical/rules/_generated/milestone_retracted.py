"""Whether the rules of ``milestone.retracted`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_moment, _holds_party, _holds_reference, _quiet_party
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_correction_is_another_report = predicate("differ", {"value": "/correctiveKeys/*", "from": "/retractedKey"})
_rule_retracted_key_is_of_a_report = predicate("key-of", {"value": "", "events": ["milestone.reported"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not _rule_correction_is_another_report(data, recorded):
        return False
    item1 = data.get("retractedKey")
    if item1 is not None and not _rule_retracted_key_is_of_a_report(item1, recorded):
        return False
    item1 = data.get("correctiveKeys")
    if item1 is not None:
        for item2 in item1:
            if not _rule_retracted_key_is_of_a_report(item2, recorded):
                return False
    if not in_order(data.get("retractedAt"), recorded, "moment", 300):
        return False
    value = data.get("subjectRef")
    if value is not None and not _holds_milestone_subject(value, recorded):
        return False
    value = data.get("retractedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("reportedBy")
    if value is not None and not _holds_party(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def _holds_milestone_subject(data: Any, recorded: str | None = None) -> bool:
    if not (data.get("shipmentId") or data.get("loadId") or data.get("equipmentId") or data.get("handlingUnitId") or data.get("orderId")):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("reportedBy")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True
