"""Tells whether order_rejected can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import CANCELLATION_SCOPE
from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderRejected(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
        x2 = v["scope"]
        x3 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in CANCELLATION_SCOPE:
        return False
    if not is_Reason(x3):
        return False
    known = 3
    if "orderRevision" in v:
        known += 1
        x4 = v["orderRevision"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 1 or x4 > 9007199254740991:
            return False
    if "orderType" in v:
        known += 1
        x5 = v["orderType"]
        if not isinstance(x5, str) or x5 not in ORDER_TYPE:
            return False
    if "releaseNumber" in v:
        known += 1
        x6 = v["releaseNumber"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "acknowledgementId" in v:
        known += 1
        x7 = v["acknowledgementId"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "rejectedAt" in v:
        known += 1
        x8 = v["rejectedAt"]
        if not is_Moment(x8):
            return False
    if "rejectedBy" in v:
        known += 1
        x9 = v["rejectedBy"]
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
    if "lines" in v:
        known += 1
        x12 = v["lines"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 9999:
            return False
        for x13 in x12:
            if not is_OrderRejectedLine(x13):
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
    if "dates" in v:
        known += 1
        x17 = v["dates"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 50:
            return False
        for x18 in x17:
            if not is_DateReference(x18):
                return False
    if "parties" in v:
        known += 1
        x19 = v["parties"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 30:
            return False
        for x20 in x19:
            if not is_Party(x20):
                return False
    if "references" in v:
        known += 1
        x21 = v["references"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 300:
            return False
        for x22 in x21:
            if not is_Reference(x22):
                return False
    if "extensions" in v:
        known += 1
        x23 = v["extensions"]
        if not is_Extensions(x23):
            return False
    return len(v) == known


def is_OrderRejectedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineNumber"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    known = 1
    if "item" in v:
        known += 1
        x2 = v["item"]
        if not is_ItemRef(x2):
            return False
    if "rejectedQuantity" in v:
        known += 1
        x3 = v["rejectedQuantity"]
        if not is_Quantity(x3):
            return False
    if "reason" in v:
        known += 1
        x4 = v["reason"]
        if not is_Reason(x4):
            return False
    if "sourceCode" in v:
        known += 1
        x5 = v["sourceCode"]
        if not is_SourceCode(x5):
            return False
    if "references" in v:
        known += 1
        x6 = v["references"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 100:
            return False
        for x7 in x6:
            if not is_Reference(x7):
                return False
    if "extensions" in v:
        known += 1
        x8 = v["extensions"]
        if not is_Extensions(x8):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_OrderRejected(data)
