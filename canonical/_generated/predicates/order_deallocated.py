"""Tells whether order_deallocated can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.stock_quantity import is_StockQuantity
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderDeallocated(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
        x2 = v["allocationRunId"]
        x3 = v["lines"]
        x4 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x5 in x3:
        if not is_OrderDeallocatedLine(x5):
            return False
    if not is_Reason(x4):
        return False
    known = 4
    if "orderRevision" in v:
        known += 1
        x6 = v["orderRevision"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "orderType" in v:
        known += 1
        x7 = v["orderType"]
        if not isinstance(x7, str) or x7 not in ORDER_TYPE:
            return False
    if "deallocationNumber" in v:
        known += 1
        x8 = v["deallocationNumber"]
        if not (x8.__class__ is int or x8.__class__ is float and x8.is_integer()) or x8 < 1 or x8 > 9007199254740991:
            return False
    if "facility" in v:
        known += 1
        x9 = v["facility"]
        if not is_LocationRef(x9):
            return False
    if "deallocatedAt" in v:
        known += 1
        x10 = v["deallocatedAt"]
        if not is_Moment(x10):
            return False
    if "instructions" in v:
        known += 1
        x11 = v["instructions"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 50:
            return False
        for x12 in x11:
            if not is_Instruction(x12):
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


def is_OrderDeallocatedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineNumber"]
        x2 = v["deallocatedQuantity"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Quantity(x2):
        return False
    known = 2
    if "item" in v:
        known += 1
        x3 = v["item"]
        if not is_ItemRef(x3):
            return False
    if "stock" in v:
        known += 1
        x4 = v["stock"]
        if not isinstance(x4, list) or not 1 <= len(x4) <= 1000:
            return False
        for x5 in x4:
            if not is_StockQuantity(x5):
                return False
    if "reason" in v:
        known += 1
        x6 = v["reason"]
        if not is_Reason(x6):
            return False
    if "references" in v:
        known += 1
        x7 = v["references"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 100:
            return False
        for x8 in x7:
            if not is_Reference(x8):
                return False
    if "extensions" in v:
        known += 1
        x9 = v["extensions"]
        if not is_Extensions(x9):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_OrderDeallocated(data)
