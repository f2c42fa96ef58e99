"""Tells whether order_changed can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import CHANGE_OPERATION
from canonical._generated.predicates.codes import EFFECTIVE_SCOPE
from canonical._generated.predicates.codes import ORDER_PRIORITY
from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.change import is_Change
from canonical._generated.predicates.components.customs_info import is_CustomsInfo
from canonical._generated.predicates.components.dangerous_goods import is_DangerousGoods
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.incoterm import is_Incoterm
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.order_schedule import is_OrderSchedule
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.payment_terms import is_PaymentTerms
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.shipping_instruction import is_ShippingInstruction
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stock_selector import is_StockSelector
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderChanged(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    known = 1
    if "orderRevision" in v:
        known += 1
        x2 = v["orderRevision"]
        if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
            return False
    if "orderType" in v:
        known += 1
        x3 = v["orderType"]
        if not isinstance(x3, str) or x3 not in ORDER_TYPE:
            return False
    if "previousRevision" in v:
        known += 1
        x4 = v["previousRevision"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 1 or x4 > 9007199254740991:
            return False
    if "changeId" in v:
        known += 1
        x5 = v["changeId"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "changedAt" in v:
        known += 1
        x6 = v["changedAt"]
        if not is_Moment(x6):
            return False
    if "effectiveOn" in v:
        known += 1
        x7 = v["effectiveOn"]
        if not isinstance(x7, str) or x7 not in EFFECTIVE_SCOPE:
            return False
    if "changes" in v:
        known += 1
        x8 = v["changes"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 999:
            return False
        for x9 in x8:
            if not is_Change(x9):
                return False
    if "shipTo" in v:
        known += 1
        x10 = v["shipTo"]
        if not is_Party(x10):
            return False
    if "billTo" in v:
        known += 1
        x11 = v["billTo"]
        if not is_Party(x11):
            return False
    if "payer" in v:
        known += 1
        x12 = v["payer"]
        if not is_Party(x12):
            return False
    if "requestedDelivery" in v:
        known += 1
        x13 = v["requestedDelivery"]
        if not is_TimeWindow(x13):
            return False
    if "incoterm" in v:
        known += 1
        x14 = v["incoterm"]
        if not is_Incoterm(x14):
            return False
    if "currency" in v:
        known += 1
        x15 = v["currency"]
        if not isinstance(x15, str) or CURRENCY_CODE_TEXT(x15) is None:
            return False
    if "totalAmount" in v:
        known += 1
        x16 = v["totalAmount"]
        if not is_Money(x16):
            return False
    if "paymentTerms" in v:
        known += 1
        x17 = v["paymentTerms"]
        if not is_PaymentTerms(x17):
            return False
    if "priority" in v:
        known += 1
        x18 = v["priority"]
        if not isinstance(x18, str) or x18 not in ORDER_PRIORITY:
            return False
    if "shippingInstructions" in v:
        known += 1
        x19 = v["shippingInstructions"]
        if not is_ShippingInstruction(x19):
            return False
    if "totals" in v:
        known += 1
        x20 = v["totals"]
        if not is_HandlingTotals(x20):
            return False
    if "lines" in v:
        known += 1
        x21 = v["lines"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 9999:
            return False
        for x22 in x21:
            if not is_OrderChangedLine(x22):
                return False
    if "reason" in v:
        known += 1
        x23 = v["reason"]
        if not is_Reason(x23):
            return False
    if "sourceCode" in v:
        known += 1
        x24 = v["sourceCode"]
        if not is_SourceCode(x24):
            return False
    if "instructions" in v:
        known += 1
        x25 = v["instructions"]
        if not isinstance(x25, list) or not 1 <= len(x25) <= 50:
            return False
        for x26 in x25:
            if not is_Instruction(x26):
                return False
    if "dates" in v:
        known += 1
        x27 = v["dates"]
        if not isinstance(x27, list) or not 1 <= len(x27) <= 50:
            return False
        for x28 in x27:
            if not is_DateReference(x28):
                return False
    if "parties" in v:
        known += 1
        x29 = v["parties"]
        if not isinstance(x29, list) or not 1 <= len(x29) <= 30:
            return False
        for x30 in x29:
            if not is_Party(x30):
                return False
    if "references" in v:
        known += 1
        x31 = v["references"]
        if not isinstance(x31, list) or not 1 <= len(x31) <= 300:
            return False
        for x32 in x31:
            if not is_Reference(x32):
                return False
    if "extensions" in v:
        known += 1
        x33 = v["extensions"]
        if not is_Extensions(x33):
            return False
    return len(v) == known


def is_OrderChangedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["op"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in CHANGE_OPERATION:
        return False
    known = 1
    if "lineNumber" in v:
        known += 1
        x2 = v["lineNumber"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "item" in v:
        known += 1
        x3 = v["item"]
        if not is_ItemRef(x3):
            return False
    if "orderedQuantity" in v:
        known += 1
        x4 = v["orderedQuantity"]
        if not is_Quantity(x4):
            return False
    if "openQuantity" in v:
        known += 1
        x5 = v["openQuantity"]
        if not is_Quantity(x5):
            return False
    if "requestedPeriod" in v:
        known += 1
        x6 = v["requestedPeriod"]
        if not is_TimeWindow(x6):
            return False
    if "schedules" in v:
        known += 1
        x7 = v["schedules"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 999:
            return False
        for x8 in x7:
            if not is_OrderSchedule(x8):
                return False
    if "unitPrice" in v:
        known += 1
        x9 = v["unitPrice"]
        if not is_Money(x9):
            return False
    if "priceQuantity" in v:
        known += 1
        x10 = v["priceQuantity"]
        if not is_Quantity(x10):
            return False
    if "netAmount" in v:
        known += 1
        x11 = v["netAmount"]
        if not is_SignedMoney(x11):
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
    if "volume" in v:
        known += 1
        x14 = v["volume"]
        if not is_Quantity(x14):
            return False
    if "packageCount" in v:
        known += 1
        x15 = v["packageCount"]
        if not (x15.__class__ is int or x15.__class__ is float and x15.is_integer()) or x15 < 0 or x15 > 9007199254740991:
            return False
    if "shipFrom" in v:
        known += 1
        x16 = v["shipFrom"]
        if not is_LocationRef(x16):
            return False
    if "stockRequirement" in v:
        known += 1
        x17 = v["stockRequirement"]
        if not is_StockSelector(x17):
            return False
    if "customs" in v:
        known += 1
        x18 = v["customs"]
        if not is_CustomsInfo(x18):
            return False
    if "dangerousGoods" in v:
        known += 1
        x19 = v["dangerousGoods"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 20:
            return False
        for x20 in x19:
            if not is_DangerousGoods(x20):
                return False
    if "instructions" in v:
        known += 1
        x21 = v["instructions"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 50:
            return False
        for x22 in x21:
            if not is_Instruction(x22):
                return False
    if "sourceCode" in v:
        known += 1
        x23 = v["sourceCode"]
        if not is_SourceCode(x23):
            return False
    if "references" in v:
        known += 1
        x24 = v["references"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 100:
            return False
        for x25 in x24:
            if not is_Reference(x25):
                return False
    if "extensions" in v:
        known += 1
        x26 = v["extensions"]
        if not is_Extensions(x26):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_OrderChanged(data)
