"""Tells whether components/milestone_plan_entry can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import MILESTONE_CODE
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.time_window import is_TimeWindow


def is_MilestonePlanEntry(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["code"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in MILESTONE_CODE:
        return False
    known = 1
    if "stopSequence" in v:
        known += 1
        x2 = v["stopSequence"]
        if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
            return False
    if "legSequence" in v:
        known += 1
        x3 = v["legSequence"]
        if not (x3.__class__ is int or x3.__class__ is float and x3.is_integer()) or x3 < 1 or x3 > 9007199254740991:
            return False
    if "location" in v:
        known += 1
        x4 = v["location"]
        if not is_LocationRef(x4):
            return False
    if "plannedAt" in v:
        known += 1
        x5 = v["plannedAt"]
        if not is_Moment(x5):
            return False
    if "toleranceEarlyMinutes" in v:
        known += 1
        x6 = v["toleranceEarlyMinutes"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 0 or x6 > 9007199254740991:
            return False
    if "toleranceLateMinutes" in v:
        known += 1
        x7 = v["toleranceLateMinutes"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 0 or x7 > 9007199254740991:
            return False
    if "window" in v:
        known += 1
        x8 = v["window"]
        if not is_TimeWindow(x8):
            return False
    if "isMandatory" in v:
        known += 1
        x9 = v["isMandatory"]
        if not isinstance(x9, bool):
            return False
    return len(v) == known
