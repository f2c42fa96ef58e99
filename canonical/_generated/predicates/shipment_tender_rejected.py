"""Tells whether shipment_tender_rejected can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_TenderRejected(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["loadId"]
        x2 = v["carrier"]
        x3 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Party(x2):
        return False
    if not is_Reason(x3):
        return False
    known = 3
    if "tenderId" in v:
        known += 1
        x4 = v["tenderId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "tenderRound" in v:
        known += 1
        x5 = v["tenderRound"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "responseId" in v:
        known += 1
        x6 = v["responseId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "respondedAt" in v:
        known += 1
        x7 = v["respondedAt"]
        if not is_Moment(x7):
            return False
    if "sourceCode" in v:
        known += 1
        x8 = v["sourceCode"]
        if not is_SourceCode(x8):
            return False
    if "instructions" in v:
        known += 1
        x9 = v["instructions"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 50:
            return False
        for x10 in x9:
            if not is_Instruction(x10):
                return False
    if "dates" in v:
        known += 1
        x11 = v["dates"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 50:
            return False
        for x12 in x11:
            if not is_DateReference(x12):
                return False
    if "references" in v:
        known += 1
        x13 = v["references"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 300:
            return False
        for x14 in x13:
            if not is_Reference(x14):
                return False
    if "extensions" in v:
        known += 1
        x15 = v["extensions"]
        if not is_Extensions(x15):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_TenderRejected(data)
