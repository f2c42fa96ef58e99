"""Tells whether shipment_wave_cancelled can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_WaveCancelled(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["waveId"]
        x2 = v["facility"]
        x3 = v["shipmentIds"]
        x4 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x5 in x3:
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if not is_Reason(x4):
        return False
    known = 4
    if "releaseNumber" in v:
        known += 1
        x6 = v["releaseNumber"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "cancellationNumber" in v:
        known += 1
        x7 = v["cancellationNumber"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "cancelledAt" in v:
        known += 1
        x8 = v["cancelledAt"]
        if not is_Moment(x8):
            return False
    if "references" in v:
        known += 1
        x9 = v["references"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 300:
            return False
        for x10 in x9:
            if not is_Reference(x10):
                return False
    if "extensions" in v:
        known += 1
        x11 = v["extensions"]
        if not is_Extensions(x11):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_WaveCancelled(data)
