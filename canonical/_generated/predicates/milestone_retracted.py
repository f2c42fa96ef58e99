"""Tells whether milestone_retracted can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import REPORT_METHOD
from canonical._generated.predicates.codes import RETRACTION_ERROR
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import EVENT_ID as EVENT_ID_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import KEY_TEXT as KEY_TEXT_TEXT


def is_MilestoneRetracted(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["subjectRef"]
        x2 = v["retractedKey"]
    except KeyError:
        return False
    if not is_MilestoneSubject(x1):
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 512 or KEY_TEXT_TEXT(x2) is None:
        return False
    known = 2
    if "milestoneId" in v:
        known += 1
        x3 = v["milestoneId"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "retractedEventId" in v:
        known += 1
        x4 = v["retractedEventId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or EVENT_ID_TEXT(x4) is None:
            return False
    if "errorType" in v:
        known += 1
        x5 = v["errorType"]
        if not isinstance(x5, str) or x5 not in RETRACTION_ERROR:
            return False
    if "correctiveKeys" in v:
        known += 1
        x6 = v["correctiveKeys"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 50:
            return False
        for x7 in x6:
            if not isinstance(x7, str) or not 1 <= len(x7) <= 512 or KEY_TEXT_TEXT(x7) is None:
                return False
    if "correctiveEventIds" in v:
        known += 1
        x8 = v["correctiveEventIds"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 50:
            return False
        for x9 in x8:
            if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or EVENT_ID_TEXT(x9) is None:
                return False
    if "retractedAt" in v:
        known += 1
        x10 = v["retractedAt"]
        if not is_Moment(x10):
            return False
    if "reportedBy" in v:
        known += 1
        x11 = v["reportedBy"]
        if not is_Party(x11):
            return False
    if "reportMethod" in v:
        known += 1
        x12 = v["reportMethod"]
        if not isinstance(x12, str) or x12 not in REPORT_METHOD:
            return False
    if "reason" in v:
        known += 1
        x13 = v["reason"]
        if not is_Reason(x13):
            return False
    if "sourceCode" in v:
        known += 1
        x14 = v["sourceCode"]
        if not is_SourceCode(x14):
            return False
    if "instructions" in v:
        known += 1
        x15 = v["instructions"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 50:
            return False
        for x16 in x15:
            if not is_Instruction(x16):
                return False
    if "references" in v:
        known += 1
        x17 = v["references"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 300:
            return False
        for x18 in x17:
            if not is_Reference(x18):
                return False
    if "extensions" in v:
        known += 1
        x19 = v["extensions"]
        if not is_Extensions(x19):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestoneRetracted(data)
