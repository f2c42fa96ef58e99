"""Tells whether components/temperature can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import TEMPERATURE_UNIT
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.patterns import DECIMAL as DECIMAL_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_Temperature(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["value"]
        x2 = v["unitCode"]
    except KeyError:
        return False
    if not isinstance(x1, str) or DECIMAL_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in TEMPERATURE_UNIT:
        return False
    known = 2
    if "measuredAt" in v:
        known += 1
        x3 = v["measuredAt"]
        if not is_Moment(x3):
            return False
    if "place" in v:
        known += 1
        x4 = v["place"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 140 or SHORT_TEXT_TEXT(x4) is None:
            return False
    return len(v) == known
