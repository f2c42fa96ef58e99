"""Whether the rules of ``shipment.tender-withdrawn`` hold.

Generated from schemas/events and schemas/rules; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.rules.check_digits import has_right_digit
from canonical.rules.listed import is_listed
from canonical.rules.order import in_order
from canonical.rules.primitives import predicate

__all__ = ["holds", "quiet"]

_rule_tender_ref_given = predicate("at-least-one-of", {"members": ["/tenderId", "/tenderRound", "/loadId", "/loadRevision"]})


def holds(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity error holds for ``data``."""
    if not in_order(data.get("withdrawnAt"), recorded, "moment", 300):
        return False
    value = data.get("carrier")
    if value is not None and not _holds_party(value, recorded):
        return False
    value = data.get("withdrawnAt")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("respondBy")
    if value is not None and not _holds_moment(value, recorded):
        return False
    value = data.get("supersededBy")
    if value is not None and not _holds_tender_ref(value, recorded):
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


def _holds_tender_ref(data: Any, recorded: str | None = None) -> bool:
    if not _rule_tender_ref_given(data, recorded):
        return False
    return True


def quiet(data: Any, recorded: str | None = None) -> bool:
    """Whether every rule of severity warning holds for ``data``."""
    if data.get("closure") == "superseded" and not (data.get("supersededBy")):
        return False
    if data.get("closure") == "expired" and not in_order(data.get("respondBy"), data.get("withdrawnAt"), "moment", 0):
        return False
    value = data.get("carrier")
    if value is not None and not _quiet_party(value, recorded):
        return False
    return True


def _quiet_address(data: Any, recorded: str | None = None) -> bool:
    value = data.get("country")
    if value is not None and not is_listed("country", value):
        return False
    return True


def _quiet_party(data: Any, recorded: str | None = None) -> bool:
    value = data.get("address")
    if value is not None and not _quiet_address(value, recorded):
        return False
    return True
