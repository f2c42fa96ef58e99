"""Tells whether components/moment can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import MOMENT_PRECISION
from canonical._generated.predicates.codes import ZONE_SOURCE
from canonical._generated.predicates.patterns import LOCAL_DATE_TIME as LOCAL_DATE_TIME_TEXT
from canonical._generated.predicates.patterns import TIMESTAMP as TIMESTAMP_TEXT
from canonical._generated.predicates.patterns import TIME_ZONE as TIME_ZONE_TEXT


def is_Moment(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["precision"]
        x2 = v["zoneSource"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in MOMENT_PRECISION:
        return False
    if not isinstance(x2, str) or x2 not in ZONE_SOURCE:
        return False
    known = 2
    if "instant" in v:
        known += 1
        x3 = v["instant"]
        if not isinstance(x3, str) or TIMESTAMP_TEXT(x3) is None:
            return False
    if "local" in v:
        known += 1
        x4 = v["local"]
        if not isinstance(x4, str) or LOCAL_DATE_TIME_TEXT(x4) is None:
            return False
    if "timeZone" in v:
        known += 1
        x5 = v["timeZone"]
        if not isinstance(x5, str) or not 0 <= len(x5) <= 64 or TIME_ZONE_TEXT(x5) is None:
            return False
    return len(v) == known
