"""Tells whether milestone_reported can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import MILESTONE_CLASSIFIER
from canonical._generated.predicates.codes import MILESTONE_CODE
from canonical._generated.predicates.codes import PLACE_IN_JOURNEY
from canonical._generated.predicates.codes import REPORT_METHOD
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.transport_means import is_TransportMeans
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import TIME_ZONE as TIME_ZONE_TEXT


def is_MilestoneReported(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["subjectRef"]
        x2 = v["code"]
        x3 = v["classifier"]
        x4 = v["occursAt"]
        x5 = v["reportedBy"]
        x6 = v["reportMethod"]
        x7 = v["sourceCode"]
    except KeyError:
        return False
    if not is_MilestoneSubject(x1):
        return False
    if not isinstance(x2, str) or x2 not in MILESTONE_CODE:
        return False
    if not isinstance(x3, str) or x3 not in MILESTONE_CLASSIFIER:
        return False
    if not is_Moment(x4):
        return False
    if not is_Party(x5):
        return False
    if not isinstance(x6, str) or x6 not in REPORT_METHOD:
        return False
    if not is_SourceCode(x7):
        return False
    known = 7
    if "milestoneId" in v:
        known += 1
        x8 = v["milestoneId"]
        if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
            return False
    if "localTimeZone" in v:
        known += 1
        x9 = v["localTimeZone"]
        if not isinstance(x9, str) or not 0 <= len(x9) <= 64 or TIME_ZONE_TEXT(x9) is None:
            return False
    if "stopSequence" in v:
        known += 1
        x10 = v["stopSequence"]
        if not (x10.__class__ is int or x10.__class__ is float and x10.is_integer()) or x10 < 1 or x10 > 9007199254740991:
            return False
    if "legSequence" in v:
        known += 1
        x11 = v["legSequence"]
        if not (x11.__class__ is int or x11.__class__ is float and x11.is_integer()) or x11 < 1 or x11 > 9007199254740991:
            return False
    if "location" in v:
        known += 1
        x12 = v["location"]
        if not is_LocationRef(x12):
            return False
    if "placeInJourney" in v:
        known += 1
        x13 = v["placeInJourney"]
        if not isinstance(x13, str) or x13 not in PLACE_IN_JOURNEY:
            return False
    if "transportMeans" in v:
        known += 1
        x14 = v["transportMeans"]
        if not is_TransportMeans(x14):
            return False
    if "equipment" in v:
        known += 1
        x15 = v["equipment"]
        if not is_Equipment(x15):
            return False
    if "handlingUnitIds" in v:
        known += 1
        x16 = v["handlingUnitIds"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 999:
            return False
        for x17 in x16:
            if not isinstance(x17, str) or not 1 <= len(x17) <= 64 or IDENTIFIER_TEXT(x17) is None:
                return False
    if "quantity" in v:
        known += 1
        x18 = v["quantity"]
        if not is_Quantity(x18):
            return False
    if "totals" in v:
        known += 1
        x19 = v["totals"]
        if not is_HandlingTotals(x19):
            return False
    if "isPartial" in v:
        known += 1
        x20 = v["isPartial"]
        if not isinstance(x20, bool):
            return False
    if "reasons" in v:
        known += 1
        x21 = v["reasons"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 10:
            return False
        for x22 in x21:
            if not is_Reason(x22):
                return False
    if "documents" in v:
        known += 1
        x23 = v["documents"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 50:
            return False
        for x24 in x23:
            if not is_Document(x24):
                return False
    if "instructions" in v:
        known += 1
        x25 = v["instructions"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 50:
            return False
        for x26 in x25:
            if not is_Instruction(x26):
                return False
    if "parties" in v:
        known += 1
        x27 = v["parties"]
        if not isinstance(x27, list) or not 1 <= len(x27) <= 30:
            return False
        for x28 in x27:
            if not is_Party(x28):
                return False
    if "dates" in v:
        known += 1
        x29 = v["dates"]
        if not isinstance(x29, list) or not 1 <= len(x29) <= 50:
            return False
        for x30 in x29:
            if not is_DateReference(x30):
                return False
    if "references" in v:
        known += 1
        x31 = v["references"]
        if not isinstance(x31, list) or not 1 <= len(x31) <= 300:
            return False
        for x32 in x31:
            if not is_Reference(x32):
                return False
    if "extensions" in v:
        known += 1
        x33 = v["extensions"]
        if not is_Extensions(x33):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestoneReported(data)
