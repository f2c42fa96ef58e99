"""Tells whether milestone_exception_resolved can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import EXCEPTION_RESOLUTION
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.exception_impact import is_ExceptionImpact
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import KEY_TEXT as KEY_TEXT_TEXT


def is_MilestoneExceptionResolved(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["exceptionId"]
        x2 = v["resolutionRevision"]
        x3 = v["subjectRef"]
        x4 = v["resolution"]
        x5 = v["resolvedAt"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
        return False
    if not is_MilestoneSubject(x3):
        return False
    if not isinstance(x4, str) or x4 not in EXCEPTION_RESOLUTION:
        return False
    if not is_Moment(x5):
        return False
    known = 5
    if "detectedAt" in v:
        known += 1
        x6 = v["detectedAt"]
        if not is_Moment(x6):
            return False
    if "reasons" in v:
        known += 1
        x7 = v["reasons"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 10:
            return False
        for x8 in x7:
            if not is_Reason(x8):
                return False
    if "impact" in v:
        known += 1
        x9 = v["impact"]
        if not is_ExceptionImpact(x9):
            return False
    if "claimReference" in v:
        known += 1
        x10 = v["claimReference"]
        if not is_Reference(x10):
            return False
    if "resolvingKeys" in v:
        known += 1
        x11 = v["resolvingKeys"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 50:
            return False
        for x12 in x11:
            if not isinstance(x12, str) or not 1 <= len(x12) <= 512 or KEY_TEXT_TEXT(x12) is None:
                return False
    if "resolvedBy" in v:
        known += 1
        x13 = v["resolvedBy"]
        if not is_Party(x13):
            return False
    if "documents" in v:
        known += 1
        x14 = v["documents"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 50:
            return False
        for x15 in x14:
            if not is_Document(x15):
                return False
    if "instructions" in v:
        known += 1
        x16 = v["instructions"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 50:
            return False
        for x17 in x16:
            if not is_Instruction(x17):
                return False
    if "references" in v:
        known += 1
        x18 = v["references"]
        if not isinstance(x18, list) or not 1 <= len(x18) <= 300:
            return False
        for x19 in x18:
            if not is_Reference(x19):
                return False
    if "extensions" in v:
        known += 1
        x20 = v["extensions"]
        if not is_Extensions(x20):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestoneExceptionResolved(data)
