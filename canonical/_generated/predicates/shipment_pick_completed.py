"""Tells whether shipment_pick_completed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.stock_quantity import is_StockQuantity
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_PickCompleted(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentId"]
        x2 = v["facility"]
        x3 = v["lines"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x4 in x3:
        if not is_PickCompletedLine(x4):
            return False
    known = 3
    if "shipmentRevision" in v:
        known += 1
        x5 = v["shipmentRevision"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "pickListId" in v:
        known += 1
        x6 = v["pickListId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "waveId" in v:
        known += 1
        x7 = v["waveId"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "orderRefs" in v:
        known += 1
        x8 = v["orderRefs"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 999:
            return False
        for x9 in x8:
            if not is_OrderLineRef(x9):
                return False
    if "completedAt" in v:
        known += 1
        x10 = v["completedAt"]
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
    if "dates" in v:
        known += 1
        x13 = v["dates"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 50:
            return False
        for x14 in x13:
            if not is_DateReference(x14):
                return False
    if "references" in v:
        known += 1
        x15 = v["references"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 300:
            return False
        for x16 in x15:
            if not is_Reference(x16):
                return False
    if "extensions" in v:
        known += 1
        x17 = v["extensions"]
        if not is_Extensions(x17):
            return False
    return len(v) == known


def is_PickCompletedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentLineId"]
        x2 = v["pickedQuantity"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Quantity(x2):
        return False
    known = 2
    if "orderRef" in v:
        known += 1
        x3 = v["orderRef"]
        if not is_OrderLineRef(x3):
            return False
    if "item" in v:
        known += 1
        x4 = v["item"]
        if not is_ItemRef(x4):
            return False
    if "plannedQuantity" in v:
        known += 1
        x5 = v["plannedQuantity"]
        if not is_Quantity(x5):
            return False
    if "shortQuantity" in v:
        known += 1
        x6 = v["shortQuantity"]
        if not is_Quantity(x6):
            return False
    if "overQuantity" in v:
        known += 1
        x7 = v["overQuantity"]
        if not is_Quantity(x7):
            return False
    if "shortReason" in v:
        known += 1
        x8 = v["shortReason"]
        if not is_Reason(x8):
            return False
    if "stock" in v:
        known += 1
        x9 = v["stock"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 999:
            return False
        for x10 in x9:
            if not is_StockQuantity(x10):
                return False
    if "handlingUnitIds" in v:
        known += 1
        x11 = v["handlingUnitIds"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 999:
            return False
        for x12 in x11:
            if not isinstance(x12, str) or not 1 <= len(x12) <= 64 or IDENTIFIER_TEXT(x12) is None:
                return False
    if "references" in v:
        known += 1
        x13 = v["references"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 100:
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
    return is_PickCompleted(data)
