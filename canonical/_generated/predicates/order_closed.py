"""Tells whether order_closed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ORDER_CLOSURE
from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderClosed(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
        x2 = v["closure"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in ORDER_CLOSURE:
        return False
    known = 2
    if "orderRevision" in v:
        known += 1
        x3 = v["orderRevision"]
        if not (x3.__class__ is int or x3.__class__ is float and x3.is_integer()) or x3 < 1 or x3 > 9007199254740991:
            return False
    if "orderType" in v:
        known += 1
        x4 = v["orderType"]
        if not isinstance(x4, str) or x4 not in ORDER_TYPE:
            return False
    if "closedAt" in v:
        known += 1
        x5 = v["closedAt"]
        if not is_Moment(x5):
            return False
    if "lines" in v:
        known += 1
        x6 = v["lines"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 9999:
            return False
        for x7 in x6:
            if not is_OrderClosedLine(x7):
                return False
    if "reason" in v:
        known += 1
        x8 = v["reason"]
        if not is_Reason(x8):
            return False
    if "sourceCode" in v:
        known += 1
        x9 = v["sourceCode"]
        if not is_SourceCode(x9):
            return False
    if "instructions" in v:
        known += 1
        x10 = v["instructions"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 50:
            return False
        for x11 in x10:
            if not is_Instruction(x11):
                return False
    if "dates" in v:
        known += 1
        x12 = v["dates"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 50:
            return False
        for x13 in x12:
            if not is_DateReference(x13):
                return False
    if "references" in v:
        known += 1
        x14 = v["references"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 300:
            return False
        for x15 in x14:
            if not is_Reference(x15):
                return False
    if "extensions" in v:
        known += 1
        x16 = v["extensions"]
        if not is_Extensions(x16):
            return False
    return len(v) == known


def is_OrderClosedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "lineNumber" in v:
        known += 1
        x1 = v["lineNumber"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "item" in v:
        known += 1
        x2 = v["item"]
        if not is_ItemRef(x2):
            return False
    if "orderedQuantity" in v:
        known += 1
        x3 = v["orderedQuantity"]
        if not is_Quantity(x3):
            return False
    if "shippedQuantity" in v:
        known += 1
        x4 = v["shippedQuantity"]
        if not is_Quantity(x4):
            return False
    if "cancelledQuantity" in v:
        known += 1
        x5 = v["cancelledQuantity"]
        if not is_Quantity(x5):
            return False
    if "returnedQuantity" in v:
        known += 1
        x6 = v["returnedQuantity"]
        if not is_Quantity(x6):
            return False
    if "closure" in v:
        known += 1
        x7 = v["closure"]
        if not isinstance(x7, str) or x7 not in ORDER_CLOSURE:
            return False
    if "sourceCode" in v:
        known += 1
        x8 = v["sourceCode"]
        if not is_SourceCode(x8):
            return False
    if "references" in v:
        known += 1
        x9 = v["references"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 100:
            return False
        for x10 in x9:
            if not is_Reference(x10):
                return False
    if "extensions" in v:
        known += 1
        x11 = v["extensions"]
        if not is_Extensions(x11):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_OrderClosed(data)
