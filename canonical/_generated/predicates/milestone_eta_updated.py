"""Tells whether milestone_eta_updated can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ETA_METHOD
from canonical._generated.predicates.codes import MILESTONE_CODE
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.milestone_subject import is_MilestoneSubject
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.period import is_Period
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.transport_means import is_TransportMeans
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_MilestoneEtaUpdated(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["subjectRef"]
        x2 = v["code"]
        x3 = v["eta"]
        x4 = v["predictedAt"]
        x5 = v["method"]
    except KeyError:
        return False
    if not is_MilestoneSubject(x1):
        return False
    if not isinstance(x2, str) or x2 not in MILESTONE_CODE:
        return False
    if not is_Moment(x3):
        return False
    if not is_Moment(x4):
        return False
    if not isinstance(x5, str) or x5 not in ETA_METHOD:
        return False
    known = 5
    if "milestoneId" in v:
        known += 1
        x6 = v["milestoneId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "stopSequence" in v:
        known += 1
        x7 = v["stopSequence"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "legSequence" in v:
        known += 1
        x8 = v["legSequence"]
        if not (x8.__class__ is int or x8.__class__ is float and x8.is_integer()) or x8 < 1 or x8 > 9007199254740991:
            return False
    if "model" in v:
        known += 1
        x9 = v["model"]
        if not isinstance(x9, str) or not 1 <= len(x9) <= 140 or SHORT_TEXT_TEXT(x9) is None:
            return False
    if "window" in v:
        known += 1
        x10 = v["window"]
        if not is_Period(x10):
            return False
    if "confidence" in v:
        known += 1
        x11 = v["confidence"]
        if not isinstance(x11, str) or NON_NEGATIVE_DECIMAL_TEXT(x11) is None:
            return False
    if "previousEta" in v:
        known += 1
        x12 = v["previousEta"]
        if not is_Moment(x12):
            return False
    if "deltaMinutes" in v:
        known += 1
        x13 = v["deltaMinutes"]
        if not (x13.__class__ is int or x13.__class__ is float and x13.is_integer()) or x13 < -9007199254740991 or x13 > 9007199254740991:
            return False
    if "location" in v:
        known += 1
        x14 = v["location"]
        if not is_LocationRef(x14):
            return False
    if "transportMeans" in v:
        known += 1
        x15 = v["transportMeans"]
        if not is_TransportMeans(x15):
            return False
    if "reasons" in v:
        known += 1
        x16 = v["reasons"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 10:
            return False
        for x17 in x16:
            if not is_Reason(x17):
                return False
    if "predictedBy" in v:
        known += 1
        x18 = v["predictedBy"]
        if not is_Party(x18):
            return False
    if "sourceCode" in v:
        known += 1
        x19 = v["sourceCode"]
        if not is_SourceCode(x19):
            return False
    if "references" in v:
        known += 1
        x20 = v["references"]
        if not isinstance(x20, list) or not 1 <= len(x20) <= 300:
            return False
        for x21 in x20:
            if not is_Reference(x21):
                return False
    if "extensions" in v:
        known += 1
        x22 = v["extensions"]
        if not is_Extensions(x22):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_MilestoneEtaUpdated(data)
