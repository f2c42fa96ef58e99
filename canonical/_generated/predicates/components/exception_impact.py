"""Tells whether components/exception_impact can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.exception_impact_line import is_ExceptionImpactLine
from canonical._generated.predicates.components.money import is_Money


def is_ExceptionImpact(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "delayMinutes" in v:
        known += 1
        x1 = v["delayMinutes"]
        if not (x1.__class__ is int or x1.__class__ is float and x1.is_integer()) or x1 < 0 or x1 > 9007199254740991:
            return False
    if "cost" in v:
        known += 1
        x2 = v["cost"]
        if not is_Money(x2):
            return False
    if "lines" in v:
        known += 1
        x3 = v["lines"]
        if not isinstance(x3, list) or not 1 <= len(x3) <= 999:
            return False
        for x4 in x3:
            if not is_ExceptionImpactLine(x4):
                return False
    return len(v) == known
