"""Tells whether inventory_adjusted can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import FINANCIAL_POSTING
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_quantity import is_SignedQuantity
from canonical._generated.predicates.components.stock_dimension import is_StockDimension
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_InventoryAdjusted(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["adjustmentId"]
        x2 = v["facility"]
        x3 = v["lines"]
        x4 = v["financialPosting"]
        x5 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x6 in x3:
        if not is_InventoryAdjustedLine(x6):
            return False
    if not isinstance(x4, str) or x4 not in FINANCIAL_POSTING:
        return False
    if not is_Reason(x5):
        return False
    known = 5
    if "adjustedAt" in v:
        known += 1
        x7 = v["adjustedAt"]
        if not is_Moment(x7):
            return False
    if "instructions" in v:
        known += 1
        x8 = v["instructions"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 50:
            return False
        for x9 in x8:
            if not is_Instruction(x9):
                return False
    if "dates" in v:
        known += 1
        x10 = v["dates"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 50:
            return False
        for x11 in x10:
            if not is_DateReference(x11):
                return False
    if "parties" in v:
        known += 1
        x12 = v["parties"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 30:
            return False
        for x13 in x12:
            if not is_Party(x13):
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


def is_InventoryAdjustedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineId"]
        x2 = v["item"]
        x3 = v["stock"]
        x4 = v["delta"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_ItemRef(x2):
        return False
    if not is_StockDimension(x3):
        return False
    if not is_SignedQuantity(x4):
        return False
    known = 4
    if "quantityAfter" in v:
        known += 1
        x5 = v["quantityAfter"]
        if not is_SignedQuantity(x5):
            return False
    if "countId" in v:
        known += 1
        x6 = v["countId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "reason" in v:
        known += 1
        x7 = v["reason"]
        if not is_Reason(x7):
            return False
    if "handlingUnitIds" in v:
        known += 1
        x8 = v["handlingUnitIds"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 999:
            return False
        for x9 in x8:
            if not isinstance(x9, str) or not 1 <= len(x9) <= 64 or IDENTIFIER_TEXT(x9) is None:
                return False
    if "references" in v:
        known += 1
        x10 = v["references"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 50:
            return False
        for x11 in x10:
            if not is_Reference(x11):
                return False
    if "extensions" in v:
        known += 1
        x12 = v["extensions"]
        if not is_Extensions(x12):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_InventoryAdjusted(data)
