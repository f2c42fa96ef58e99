"""Tells whether order_held can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import HOLD_TYPE
from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderHeld(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
        x2 = v["holdId"]
        x3 = v["holdType"]
        x4 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
        return False
    if not isinstance(x3, str) or x3 not in HOLD_TYPE:
        return False
    if not is_Reason(x4):
        return False
    known = 4
    if "orderRevision" in v:
        known += 1
        x5 = v["orderRevision"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "orderType" in v:
        known += 1
        x6 = v["orderType"]
        if not isinstance(x6, str) or x6 not in ORDER_TYPE:
            return False
    if "holdRound" in v:
        known += 1
        x7 = v["holdRound"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "heldAt" in v:
        known += 1
        x8 = v["heldAt"]
        if not is_Moment(x8):
            return False
    if "heldBy" in v:
        known += 1
        x9 = v["heldBy"]
        if not is_Party(x9):
            return False
    if "lineNumbers" in v:
        known += 1
        x10 = v["lineNumbers"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 9999:
            return False
        for x11 in x10:
            if not isinstance(x11, str) or not 1 <= len(x11) <= 64 or IDENTIFIER_TEXT(x11) is None:
                return False
    if "sourceCode" in v:
        known += 1
        x12 = v["sourceCode"]
        if not is_SourceCode(x12):
            return False
    if "instructions" in v:
        known += 1
        x13 = v["instructions"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 50:
            return False
        for x14 in x13:
            if not is_Instruction(x14):
                return False
    if "dates" in v:
        known += 1
        x15 = v["dates"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 50:
            return False
        for x16 in x15:
            if not is_DateReference(x16):
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
    return is_OrderHeld(data)
