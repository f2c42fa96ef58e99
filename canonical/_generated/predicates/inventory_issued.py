"""Tells whether inventory_issued can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ISSUE_TYPE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.order_line_ref import is_OrderLineRef
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stock_dimension import is_StockDimension
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_InventoryIssued(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["issueId"]
        x2 = v["issueType"]
        x3 = v["facility"]
        x4 = v["lines"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in ISSUE_TYPE:
        return False
    if not is_LocationRef(x3):
        return False
    if not isinstance(x4, list) or not 1 <= len(x4) <= 9999:
        return False
    for x5 in x4:
        if not is_InventoryIssuedLine(x5):
            return False
    known = 4
    if "sourceCode" in v:
        known += 1
        x6 = v["sourceCode"]
        if not is_SourceCode(x6):
            return False
    if "shipmentId" in v:
        known += 1
        x7 = v["shipmentId"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "issuedAt" in v:
        known += 1
        x8 = v["issuedAt"]
        if not is_Moment(x8):
            return False
    if "reason" in v:
        known += 1
        x9 = v["reason"]
        if not is_Reason(x9):
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
    if "parties" in v:
        known += 1
        x14 = v["parties"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 30:
            return False
        for x15 in x14:
            if not is_Party(x15):
                return False
    if "references" in v:
        known += 1
        x16 = v["references"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 300:
            return False
        for x17 in x16:
            if not is_Reference(x17):
                return False
    if "extensions" in v:
        known += 1
        x18 = v["extensions"]
        if not is_Extensions(x18):
            return False
    return len(v) == known


def is_InventoryIssuedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineId"]
        x2 = v["item"]
        x3 = v["quantity"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_ItemRef(x2):
        return False
    if not is_Quantity(x3):
        return False
    known = 3
    if "shipmentLineId" in v:
        known += 1
        x4 = v["shipmentLineId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "orderRef" in v:
        known += 1
        x5 = v["orderRef"]
        if not is_OrderLineRef(x5):
            return False
    if "stock" in v:
        known += 1
        x6 = v["stock"]
        if not is_StockDimension(x6):
            return False
    if "handlingUnitIds" in v:
        known += 1
        x7 = v["handlingUnitIds"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 999:
            return False
        for x8 in x7:
            if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
                return False
    if "netWeight" in v:
        known += 1
        x9 = v["netWeight"]
        if not is_Quantity(x9):
            return False
    if "grossWeight" in v:
        known += 1
        x10 = v["grossWeight"]
        if not is_Quantity(x10):
            return False
    if "sourceCode" in v:
        known += 1
        x11 = v["sourceCode"]
        if not is_SourceCode(x11):
            return False
    if "references" in v:
        known += 1
        x12 = v["references"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 100:
            return False
        for x13 in x12:
            if not is_Reference(x13):
                return False
    if "extensions" in v:
        known += 1
        x14 = v["extensions"]
        if not is_Extensions(x14):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_InventoryIssued(data)
