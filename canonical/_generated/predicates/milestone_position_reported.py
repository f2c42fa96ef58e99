"""Tells whether milestone_position_reported can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import POSITION_SOURCE
from canonical._generated.predicates.codes import REPORT_METHOD
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.geo_point import is_GeoPoint
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.transport_means import is_TransportMeans
from canonical._generated.predicates.patterns import HEADING as HEADING_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_MilestonePositionReported(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["subjectRef"]
        x2 = v["geo"]
        x3 = v["positionAt"]
    except KeyError:
        return False
    if not is_MilestoneSubject(x1):
        return False
    if not is_GeoPoint(x2):
        return False
    if not is_Moment(x3):
        return False
    known = 3
    if "positionId" in v:
        known += 1
        x4 = v["positionId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "positionSource" in v:
        known += 1
        x5 = v["positionSource"]
        if not isinstance(x5, str) or x5 not in POSITION_SOURCE:
            return False
    if "speed" in v:
        known += 1
        x6 = v["speed"]
        if not is_Quantity(x6):
            return False
    if "heading" in v:
        known += 1
        x7 = v["heading"]
        if not isinstance(x7, str) or HEADING_TEXT(x7) is None:
            return False
    if "deviceId" in v:
        known += 1
        x8 = v["deviceId"]
        if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
            return False
    if "location" in v:
        known += 1
        x9 = v["location"]
        if not is_LocationRef(x9):
            return False
    if "nextStopSequence" in v:
        known += 1
        x10 = v["nextStopSequence"]
        if not (x10.__class__ is int or x10.__class__ is float and x10.is_integer()) or x10 < 1 or x10 > 9007199254740991:
            return False
    if "transportMeans" in v:
        known += 1
        x11 = v["transportMeans"]
        if not is_TransportMeans(x11):
            return False
    if "equipment" in v:
        known += 1
        x12 = v["equipment"]
        if not is_Equipment(x12):
            return False
    if "reportedBy" in v:
        known += 1
        x13 = v["reportedBy"]
        if not is_Party(x13):
            return False
    if "reportMethod" in v:
        known += 1
        x14 = v["reportMethod"]
        if not isinstance(x14, str) or x14 not in REPORT_METHOD:
            return False
    if "sourceCode" in v:
        known += 1
        x15 = v["sourceCode"]
        if not is_SourceCode(x15):
            return False
    if "references" in v:
        known += 1
        x16 = v["references"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 300:
            return False
        for x17 in x16:
            if not is_Reference(x17):
                return False
    if "extensions" in v:
        known += 1
        x18 = v["extensions"]
        if not is_Extensions(x18):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestonePositionReported(data)
