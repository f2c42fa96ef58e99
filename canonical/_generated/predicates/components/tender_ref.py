"""Tells whether components/tender_ref can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_TenderRef(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "tenderId" in v:
        known += 1
        x1 = v["tenderId"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "tenderRound" in v:
        known += 1
        x2 = v["tenderRound"]
        if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
            return False
    if "loadId" in v:
        known += 1
        x3 = v["loadId"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "loadRevision" in v:
        known += 1
        x4 = v["loadRevision"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 1 or x4 > 9007199254740991:
            return False
    return len(v) == known
