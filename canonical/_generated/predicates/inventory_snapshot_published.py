"""Tells whether inventory_snapshot_published can be accepted.

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
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_quantity import is_SignedQuantity
from canonical._generated.predicates.components.stock_dimension import is_StockDimension
from canonical._generated.predicates.components.stock_figure import is_StockFigure
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_InventorySnapshotLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["item"]
    except KeyError:
        return False
    if not is_ItemRef(x1):
        return False
    known = 1
    if "lineId" in v:
        known += 1
        x2 = v["lineId"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "stock" in v:
        known += 1
        x3 = v["stock"]
        if not is_StockDimension(x3):
            return False
    if "onHand" in v:
        known += 1
        x4 = v["onHand"]
        if not is_SignedQuantity(x4):
            return False
    if "allocated" in v:
        known += 1
        x5 = v["allocated"]
        if not is_Quantity(x5):
            return False
    if "available" in v:
        known += 1
        x6 = v["available"]
        if not is_SignedQuantity(x6):
            return False
    if "held" in v:
        known += 1
        x7 = v["held"]
        if not is_Quantity(x7):
            return False
    if "inTransit" in v:
        known += 1
        x8 = v["inTransit"]
        if not is_Quantity(x8):
            return False
    if "onOrder" in v:
        known += 1
        x9 = v["onOrder"]
        if not is_Quantity(x9):
            return False
    if "openOrders" in v:
        known += 1
        x10 = v["openOrders"]
        if not is_Quantity(x10):
            return False
    if "otherQuantities" in v:
        known += 1
        x11 = v["otherQuantities"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 20:
            return False
        for x12 in x11:
            if not is_StockFigure(x12):
                return False
    if "dates" in v:
        known += 1
        x13 = v["dates"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 20:
            return False
        for x14 in x13:
            if not is_DateReference(x14):
                return False
    if "references" in v:
        known += 1
        x15 = v["references"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 50:
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


def is_InventorySnapshotPublished(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["snapshotId"]
        x2 = v["facility"]
        x3 = v["asOf"]
        x4 = v["lines"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not is_Moment(x3):
        return False
    if not isinstance(x4, list) or not 0 <= len(x4) <= 9999:
        return False
    for x5 in x4:
        if not is_InventorySnapshotLine(x5):
            return False
    known = 4
    if "page" in v:
        known += 1
        x6 = v["page"]
        if not (x6.__class__ is int or x6.__class__ is float and x6.is_integer()) or x6 < 1 or x6 > 9007199254740991:
            return False
    if "pageCount" in v:
        known += 1
        x7 = v["pageCount"]
        if not (x7.__class__ is int or x7.__class__ is float and x7.is_integer()) or x7 < 1 or x7 > 9007199254740991:
            return False
    if "lastSequence" in v:
        known += 1
        x8 = v["lastSequence"]
        if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
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
    if "parties" in v:
        known += 1
        x13 = v["parties"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 30:
            return False
        for x14 in x13:
            if not is_Party(x14):
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


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_InventorySnapshotPublished(data)
