"""Whether the rules of ``shipment.wave-released`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_location_ref, _holds_moment, _holds_reference, _quiet_location_ref
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_numbers_listed_once = predicate("unique", {"items": "/*", "by": [""]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    item1 = data.get("shipmentIds")
    if item1 is not None and not _rule_numbers_listed_once(item1, recorded):
        return False
    if not in_order(data.get("releasedAt"), recorded, "moment", 300):
        return False
    value = data.get("facility")
    if value is not None and not _holds_location_ref(value, recorded):
        return False
    value = data.get("releasedAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("plannedCompletion")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("cutoff")
    if value is not None and not _holds_moment(value, recorded):
        return False
    for value in data.get("references", ()):
        if not _holds_reference(value, recorded):
            return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    value = data.get("facility")
    if value is not None and not _quiet_location_ref(value, recorded):
        return False
    return True
