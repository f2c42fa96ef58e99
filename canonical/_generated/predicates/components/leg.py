"""Tells whether components/leg can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.transport_means import is_TransportMeans


def is_Leg(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["legSequence"]
        x2 = v["fromStop"]
        x3 = v["toStop"]
    except KeyError:
        return False
    if not (x1.__class__ is int or x1.__class__ is float and x1.is_integer()) or x1 < 1 or x1 > 9007199254740991:
        return False
    if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
        return False
    if not (x3.__class__ is int or x3.__class__ is float and x3.is_integer()) or x3 < 1 or x3 > 9007199254740991:
        return False
    known = 3
    if "mode" in v:
        known += 1
        x4 = v["mode"]
        if not isinstance(x4, str) or x4 not in TRANSPORT_MODE:
            return False
    if "carrier" in v:
        known += 1
        x5 = v["carrier"]
        if not is_Party(x5):
            return False
    if "transportMeans" in v:
        known += 1
        x6 = v["transportMeans"]
        if not is_TransportMeans(x6):
            return False
    if "distance" in v:
        known += 1
        x7 = v["distance"]
        if not is_Quantity(x7):
            return False
    if "plannedDeparture" in v:
        known += 1
        x8 = v["plannedDeparture"]
        if not is_Moment(x8):
            return False
    if "plannedArrival" in v:
        known += 1
        x9 = v["plannedArrival"]
        if not is_Moment(x9):
            return False
    if "references" in v:
        known += 1
        x10 = v["references"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 50:
            return False
        for x11 in x10:
            if not is_Reference(x11):
                return False
    return len(v) == known
