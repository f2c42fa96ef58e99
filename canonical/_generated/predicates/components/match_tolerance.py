"""Tells whether components/match_tolerance can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import TOLERANCE_COMBINATION
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT


def is_MatchTolerance(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "absolute" in v:
        known += 1
        x1 = v["absolute"]
        if not is_Money(x1):
            return False
    if "percent" in v:
        known += 1
        x2 = v["percent"]
        if not isinstance(x2, str) or NON_NEGATIVE_DECIMAL_TEXT(x2) is None:
            return False
    if "combination" in v:
        known += 1
        x3 = v["combination"]
        if not isinstance(x3, str) or x3 not in TOLERANCE_COMBINATION:
            return False
    return len(v) == known
