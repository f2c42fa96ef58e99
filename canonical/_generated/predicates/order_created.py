"""Tells whether order_created can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ORDER_PRIORITY
from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.handling_totals import is_HandlingTotals
from canonical._generated.predicates.components.incoterm import is_Incoterm
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.order_line import is_OrderLine
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.payment_terms import is_PaymentTerms
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.shipping_instruction import is_ShippingInstruction
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_OrderCreated(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
        x2 = v["customer"]
        x3 = v["lines"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Party(x2):
        return False
    if not isinstance(x3, list) or not 1 <= len(x3) <= 9999:
        return False
    for x4 in x3:
        if not is_OrderLine(x4):
            return False
    known = 3
    if "orderRevision" in v:
        known += 1
        x5 = v["orderRevision"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "orderType" in v:
        known += 1
        x6 = v["orderType"]
        if not isinstance(x6, str) or x6 not in ORDER_TYPE:
            return False
    if "supplier" in v:
        known += 1
        x7 = v["supplier"]
        if not is_Party(x7):
            return False
    if "shipTo" in v:
        known += 1
        x8 = v["shipTo"]
        if not is_Party(x8):
            return False
    if "billTo" in v:
        known += 1
        x9 = v["billTo"]
        if not is_Party(x9):
            return False
    if "payer" in v:
        known += 1
        x10 = v["payer"]
        if not is_Party(x10):
            return False
    if "orderDate" in v:
        known += 1
        x11 = v["orderDate"]
        if not isinstance(x11, str) or LOCAL_DATE_TEXT(x11) is None:
            return False
    if "requestedDelivery" in v:
        known += 1
        x12 = v["requestedDelivery"]
        if not is_TimeWindow(x12):
            return False
    if "incoterm" in v:
        known += 1
        x13 = v["incoterm"]
        if not is_Incoterm(x13):
            return False
    if "currency" in v:
        known += 1
        x14 = v["currency"]
        if not isinstance(x14, str) or CURRENCY_CODE_TEXT(x14) is None:
            return False
    if "totalAmount" in v:
        known += 1
        x15 = v["totalAmount"]
        if not is_Money(x15):
            return False
    if "paymentTerms" in v:
        known += 1
        x16 = v["paymentTerms"]
        if not is_PaymentTerms(x16):
            return False
    if "priority" in v:
        known += 1
        x17 = v["priority"]
        if not isinstance(x17, str) or x17 not in ORDER_PRIORITY:
            return False
    if "shippingInstructions" in v:
        known += 1
        x18 = v["shippingInstructions"]
        if not is_ShippingInstruction(x18):
            return False
    if "totals" in v:
        known += 1
        x19 = v["totals"]
        if not is_HandlingTotals(x19):
            return False
    if "instructions" in v:
        known += 1
        x20 = v["instructions"]
        if not isinstance(x20, list) or not 1 <= len(x20) <= 50:
            return False
        for x21 in x20:
            if not is_Instruction(x21):
                return False
    if "dates" in v:
        known += 1
        x22 = v["dates"]
        if not isinstance(x22, list) or not 1 <= len(x22) <= 50:
            return False
        for x23 in x22:
            if not is_DateReference(x23):
                return False
    if "parties" in v:
        known += 1
        x24 = v["parties"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 30:
            return False
        for x25 in x24:
            if not is_Party(x25):
                return False
    if "references" in v:
        known += 1
        x26 = v["references"]
        if not isinstance(x26, list) or not 1 <= len(x26) <= 300:
            return False
        for x27 in x26:
            if not is_Reference(x27):
                return False
    if "extensions" in v:
        known += 1
        x28 = v["extensions"]
        if not is_Extensions(x28):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_OrderCreated(data)
