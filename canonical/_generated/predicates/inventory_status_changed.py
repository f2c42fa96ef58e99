"""Tells whether inventory_status_changed can be accepted.

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
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stock_dimension import is_StockDimension
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_InventoryStatusChanged(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["statusChangeId"]
        x2 = v["facility"]
        x3 = v["lines"]
        x4 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_LocationRef(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x5 in x3:
        if not is_InventoryStatusChangedLine(x5):
            return False
    if not is_Reason(x4):
        return False
    known = 4
    if "changedAt" in v:
        known += 1
        x6 = v["changedAt"]
        if not is_Moment(x6):
            return False
    if "instructions" in v:
        known += 1
        x7 = v["instructions"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 50:
            return False
        for x8 in x7:
            if not is_Instruction(x8):
                return False
    if "dates" in v:
        known += 1
        x9 = v["dates"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 50:
            return False
        for x10 in x9:
            if not is_DateReference(x10):
                return False
    if "parties" in v:
        known += 1
        x11 = v["parties"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 30:
            return False
        for x12 in x11:
            if not is_Party(x12):
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


def is_InventoryStatusChangedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineId"]
        x2 = v["item"]
        x3 = v["quantity"]
        x4 = v["from"]
        x5 = v["to"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_ItemRef(x2):
        return False
    if not is_Quantity(x3):
        return False
    if not is_StockDimension(x4):
        return False
    if not is_StockDimension(x5):
        return False
    known = 5
    if "handlingUnitIds" in v:
        known += 1
        x6 = v["handlingUnitIds"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 999:
            return False
        for x7 in x6:
            if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
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
    if "references" in v:
        known += 1
        x10 = v["references"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 100:
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
    return is_InventoryStatusChanged(data)
