"""Whether the rules of ``shipment.cancelled`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules._generated.components import _holds_date_reference, _holds_moment, _holds_party, _holds_reference, _quiet_party
from canonical.rules.order import in_order

__all__ = ["holds", "quiet"]


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not in_order(data.get("cancelledAt"), recorded, "moment", 300):
        return False
    value = data.get("cancelledAt")
    if value is not None and not _holds_moment(value, recorded):
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


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    for value in data.get("parties", ()):
        if not _quiet_party(value, recorded):
            return False
    return True
