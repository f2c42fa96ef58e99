"""Tells whether milestone_exception_raised can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import EXCEPTION_SEVERITY
from canonical._generated.predicates.codes import EXCEPTION_TYPE
from canonical._generated.predicates.codes import MILESTONE_CODE
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.exception_impact import is_ExceptionImpact
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import EVENT_ID as EVENT_ID_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import KEY_TEXT as KEY_TEXT_TEXT


def is_MilestoneExceptionRaised(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["exceptionId"]
        x2 = v["subjectRef"]
        x3 = v["exceptionType"]
        x4 = v["severity"]
        x5 = v["detectedAt"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_MilestoneSubject(x2):
        return False
    if not isinstance(x3, str) or x3 not in EXCEPTION_TYPE:
        return False
    if not isinstance(x4, str) or x4 not in EXCEPTION_SEVERITY:
        return False
    if not is_Moment(x5):
        return False
    known = 5
    if "milestoneCode" in v:
        known += 1
        x6 = v["milestoneCode"]
        if not isinstance(x6, str) or x6 not in MILESTONE_CODE:
            return False
    if "beganAt" in v:
        known += 1
        x7 = v["beganAt"]
        if not is_Moment(x7):
            return False
    if "stopSequence" in v:
        known += 1
        x8 = v["stopSequence"]
        if not (x8.__class__ is int or x8.__class__ is float and x8.is_integer()) or x8 < 1 or x8 > 9007199254740991:
            return False
    if "legSequence" in v:
        known += 1
        x9 = v["legSequence"]
        if not (x9.__class__ is int or x9.__class__ is float and x9.is_integer()) or x9 < 1 or x9 > 9007199254740991:
            return False
    if "location" in v:
        known += 1
        x10 = v["location"]
        if not is_LocationRef(x10):
            return False
    if "handlingUnitIds" in v:
        known += 1
        x11 = v["handlingUnitIds"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 999:
            return False
        for x12 in x11:
            if not isinstance(x12, str) or not 1 <= len(x12) <= 64 or IDENTIFIER_TEXT(x12) is None:
                return False
    if "impact" in v:
        known += 1
        x13 = v["impact"]
        if not is_ExceptionImpact(x13):
            return False
    if "reasons" in v:
        known += 1
        x14 = v["reasons"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 10:
            return False
        for x15 in x14:
            if not is_Reason(x15):
                return False
    if "triggerKeys" in v:
        known += 1
        x16 = v["triggerKeys"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 50:
            return False
        for x17 in x16:
            if not isinstance(x17, str) or not 1 <= len(x17) <= 512 or KEY_TEXT_TEXT(x17) is None:
                return False
    if "triggerEventIds" in v:
        known += 1
        x18 = v["triggerEventIds"]
        if not isinstance(x18, list) or not 1 <= len(x18) <= 50:
            return False
        for x19 in x18:
            if not isinstance(x19, str) or not 1 <= len(x19) <= 64 or EVENT_ID_TEXT(x19) is None:
                return False
    if "resolveBy" in v:
        known += 1
        x20 = v["resolveBy"]
        if not is_Moment(x20):
            return False
    if "detectedBy" in v:
        known += 1
        x21 = v["detectedBy"]
        if not is_Party(x21):
            return False
    if "parties" in v:
        known += 1
        x22 = v["parties"]
        if not isinstance(x22, list) or not 1 <= len(x22) <= 30:
            return False
        for x23 in x22:
            if not is_Party(x23):
                return False
    if "documents" in v:
        known += 1
        x24 = v["documents"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 50:
            return False
        for x25 in x24:
            if not is_Document(x25):
                return False
    if "instructions" in v:
        known += 1
        x26 = v["instructions"]
        if not isinstance(x26, list) or not 1 <= len(x26) <= 50:
            return False
        for x27 in x26:
            if not is_Instruction(x27):
                return False
    if "sourceCode" in v:
        known += 1
        x28 = v["sourceCode"]
        if not is_SourceCode(x28):
            return False
    if "references" in v:
        known += 1
        x29 = v["references"]
        if not isinstance(x29, list) or not 1 <= len(x29) <= 300:
            return False
        for x30 in x29:
            if not is_Reference(x30):
                return False
    if "extensions" in v:
        known += 1
        x31 = v["extensions"]
        if not is_Extensions(x31):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestoneExceptionRaised(data)
