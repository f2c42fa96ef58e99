"""Tells whether milestone_condition_measured can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import REPORT_METHOD
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.geo_point import is_GeoPoint
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.measurement import is_Measurement
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.temperature_requirement import is_TemperatureRequirement
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_MilestoneConditionMeasured(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["subjectRef"]
        x2 = v["measuredAt"]
        x3 = v["measurements"]
    except KeyError:
        return False
    if not is_MilestoneSubject(x1):
        return False
    if not is_Moment(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 1000:
        return False
    for x4 in x3:
        if not is_Measurement(x4):
            return False
    known = 3
    if "measurementId" in v:
        known += 1
        x5 = v["measurementId"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "deviceId" in v:
        known += 1
        x6 = v["deviceId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "requirement" in v:
        known += 1
        x7 = v["requirement"]
        if not is_TemperatureRequirement(x7):
            return False
    if "withinRequirement" in v:
        known += 1
        x8 = v["withinRequirement"]
        if not isinstance(x8, bool):
            return False
    if "location" in v:
        known += 1
        x9 = v["location"]
        if not is_LocationRef(x9):
            return False
    if "geo" in v:
        known += 1
        x10 = v["geo"]
        if not is_GeoPoint(x10):
            return False
    if "equipment" in v:
        known += 1
        x11 = v["equipment"]
        if not is_Equipment(x11):
            return False
    if "reportedBy" in v:
        known += 1
        x12 = v["reportedBy"]
        if not is_Party(x12):
            return False
    if "reportMethod" in v:
        known += 1
        x13 = v["reportMethod"]
        if not isinstance(x13, str) or x13 not in REPORT_METHOD:
            return False
    if "sourceCode" in v:
        known += 1
        x14 = v["sourceCode"]
        if not is_SourceCode(x14):
            return False
    if "references" in v:
        known += 1
        x15 = v["references"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 300:
            return False
        for x16 in x15:
            if not is_Reference(x16):
                return False
    if "extensions" in v:
        known += 1
        x17 = v["extensions"]
        if not is_Extensions(x17):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestoneConditionMeasured(data)
