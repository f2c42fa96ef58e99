"""Tells whether shipment_wave_released can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import WORK_TYPE
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_WaveReleased(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["waveId"]
        x2 = v["facility"]
        x3 = v["shipmentIds"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x4 in x3:
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    known = 3
    if "releaseNumber" in v:
        known += 1
        x5 = v["releaseNumber"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "releasedAt" in v:
        known += 1
        x6 = v["releasedAt"]
        if not is_Moment(x6):
            return False
    if "workType" in v:
        known += 1
        x7 = v["workType"]
        if not isinstance(x7, str) or x7 not in WORK_TYPE:
            return False
    if "plannedCompletion" in v:
        known += 1
        x8 = v["plannedCompletion"]
        if not is_Moment(x8):
            return False
    if "cutoff" in v:
        known += 1
        x9 = v["cutoff"]
        if not is_Moment(x9):
            return False
    if "references" in v:
        known += 1
        x10 = v["references"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 300:
            return False
        for x11 in x10:
            if not is_Reference(x11):
                return False
    if "extensions" in v:
        known += 1
        x12 = v["extensions"]
        if not is_Extensions(x12):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_WaveReleased(data)
