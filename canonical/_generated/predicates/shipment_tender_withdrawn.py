"""Tells whether shipment_tender_withdrawn can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import TENDER_CLOSURE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.tender_ref import is_TenderRef
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_TenderWithdrawn(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["loadId"]
        x2 = v["carrier"]
        x3 = v["closure"]
        x4 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Party(x2):
        return False
    if not isinstance(x3, str) or x3 not in TENDER_CLOSURE:
        return False
    if not is_Reason(x4):
        return False
    known = 4
    if "tenderId" in v:
        known += 1
        x5 = v["tenderId"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "tenderRound" in v:
        known += 1
        x6 = v["tenderRound"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "loadRevision" in v:
        known += 1
        x7 = v["loadRevision"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "withdrawnAt" in v:
        known += 1
        x8 = v["withdrawnAt"]
        if not is_Moment(x8):
            return False
    if "respondBy" in v:
        known += 1
        x9 = v["respondBy"]
        if not is_Moment(x9):
            return False
    if "supersededBy" in v:
        known += 1
        x10 = v["supersededBy"]
        if not is_TenderRef(x10):
            return False
    if "sourceCode" in v:
        known += 1
        x11 = v["sourceCode"]
        if not is_SourceCode(x11):
            return False
    if "instructions" in v:
        known += 1
        x12 = v["instructions"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 50:
            return False
        for x13 in x12:
            if not is_Instruction(x13):
                return False
    if "dates" in v:
        known += 1
        x14 = v["dates"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 50:
            return False
        for x15 in x14:
            if not is_DateReference(x15):
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
    return is_TenderWithdrawn(data)
