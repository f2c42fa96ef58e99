"""Tells whether inventory_received can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import RECEIPT_DISCREPANCY
from canonical._generated.predicates.codes import RECEIPT_TYPE
from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.equipment import is_Equipment
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
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
from canonical._generated.predicates.components.temperature import is_Temperature
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_InventoryReceived(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["receiptId"]
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
        if not is_InventoryReceivedLine(x4):
            return False
    known = 3
    if "receiptType" in v:
        known += 1
        x5 = v["receiptType"]
        if not isinstance(x5, str) or x5 not in RECEIPT_TYPE:
            return False
    if "sourceCode" in v:
        known += 1
        x6 = v["sourceCode"]
        if not is_SourceCode(x6):
            return False
    if "receivedAt" in v:
        known += 1
        x7 = v["receivedAt"]
        if not is_Moment(x7):
            return False
    if "sourceRefs" in v:
        known += 1
        x8 = v["sourceRefs"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 50:
            return False
        for x9 in x8:
            if not is_Reference(x9):
                return False
    if "asnId" in v:
        known += 1
        x10 = v["asnId"]
        if not isinstance(x10, str) or not 1 <= len(x10) <= 64 or IDENTIFIER_TEXT(x10) is None:
            return False
    if "carrier" in v:
        known += 1
        x11 = v["carrier"]
        if not is_Party(x11):
            return False
    if "transportMode" in v:
        known += 1
        x12 = v["transportMode"]
        if not isinstance(x12, str) or x12 not in TRANSPORT_MODE:
            return False
    if "equipment" in v:
        known += 1
        x13 = v["equipment"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 20:
            return False
        for x14 in x13:
            if not is_Equipment(x14):
                return False
    if "totals" in v:
        known += 1
        x15 = v["totals"]
        if not is_HandlingTotals(x15):
            return False
    if "finalReceipt" in v:
        known += 1
        x16 = v["finalReceipt"]
        if not isinstance(x16, bool):
            return False
    if "instructions" in v:
        known += 1
        x17 = v["instructions"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 50:
            return False
        for x18 in x17:
            if not is_Instruction(x18):
                return False
    if "dates" in v:
        known += 1
        x19 = v["dates"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 50:
            return False
        for x20 in x19:
            if not is_DateReference(x20):
                return False
    if "parties" in v:
        known += 1
        x21 = v["parties"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 30:
            return False
        for x22 in x21:
            if not is_Party(x22):
                return False
    if "references" in v:
        known += 1
        x23 = v["references"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 300:
            return False
        for x24 in x23:
            if not is_Reference(x24):
                return False
    if "extensions" in v:
        known += 1
        x25 = v["extensions"]
        if not is_Extensions(x25):
            return False
    return len(v) == known


def is_InventoryReceivedLine(v: Any) -> bool:
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
    if "orderRef" in v:
        known += 1
        x4 = v["orderRef"]
        if not is_OrderLineRef(x4):
            return False
    if "expectedQuantity" in v:
        known += 1
        x5 = v["expectedQuantity"]
        if not is_Quantity(x5):
            return False
    if "discrepancy" in v:
        known += 1
        x6 = v["discrepancy"]
        if not isinstance(x6, str) or x6 not in RECEIPT_DISCREPANCY:
            return False
    if "reasons" in v:
        known += 1
        x7 = v["reasons"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 10:
            return False
        for x8 in x7:
            if not is_Reason(x8):
                return False
    if "stock" in v:
        known += 1
        x9 = v["stock"]
        if not is_StockDimension(x9):
            return False
    if "handlingUnitIds" in v:
        known += 1
        x10 = v["handlingUnitIds"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 999:
            return False
        for x11 in x10:
            if not isinstance(x11, str) or not 1 <= len(x11) <= 64 or IDENTIFIER_TEXT(x11) is None:
                return False
    if "netWeight" in v:
        known += 1
        x12 = v["netWeight"]
        if not is_Quantity(x12):
            return False
    if "grossWeight" in v:
        known += 1
        x13 = v["grossWeight"]
        if not is_Quantity(x13):
            return False
    if "temperatureOnArrival" in v:
        known += 1
        x14 = v["temperatureOnArrival"]
        if not is_Temperature(x14):
            return False
    if "sourceCode" in v:
        known += 1
        x15 = v["sourceCode"]
        if not is_SourceCode(x15):
            return False
    if "references" in v:
        known += 1
        x16 = v["references"]
        if not isinstance(x16, list) or not 1 <= len(x16) <= 100:
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


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_InventoryReceived(data)
