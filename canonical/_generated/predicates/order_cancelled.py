"""Tells whether order_cancelled can be accepted.

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
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderCancelled(v: Any) -> bool:
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
    if "cancellationId" in v:
        known += 1
        x6 = v["cancellationId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "cancelledAt" in v:
        known += 1
        x7 = v["cancelledAt"]
        if not is_Moment(x7):
            return False
    if "lineNumbers" in v:
        known += 1
        x8 = v["lineNumbers"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 9999:
            return False
        for x9 in x8:
            if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
                return False
    if "lines" in v:
        known += 1
        x10 = v["lines"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 9999:
            return False
        for x11 in x10:
            if not is_OrderCancelledLine(x11):
                return False
    if "cancelledBy" in v:
        known += 1
        x12 = v["cancelledBy"]
        if not is_Party(x12):
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


def is_OrderCancelledLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineNumber"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    known = 1
    if "cancelledQuantity" in v:
        known += 1
        x2 = v["cancelledQuantity"]
        if not is_Quantity(x2):
            return False
    if "reason" in v:
        known += 1
        x3 = v["reason"]
        if not is_Reason(x3):
            return False
    if "sourceCode" in v:
        known += 1
        x4 = v["sourceCode"]
        if not is_SourceCode(x4):
            return False
    if "references" in v:
        known += 1
        x5 = v["references"]
        if not isinstance(x5, list) or not 1 <= len(x5) <= 100:
            return False
        for x6 in x5:
            if not is_Reference(x6):
                return False
    if "extensions" in v:
        known += 1
        x7 = v["extensions"]
        if not is_Extensions(x7):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_OrderCancelled(data)
