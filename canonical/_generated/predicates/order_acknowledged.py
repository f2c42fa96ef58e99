"""Tells whether order_acknowledged can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ACKNOWLEDGEMENT_OUTCOME
from canonical._generated.predicates.codes import ORDER_LINE_OUTCOME
from canonical._generated.predicates.codes import ORDER_TYPE
from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.order_line_answer import is_OrderLineAnswer
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderAcknowledged(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["orderId"]
        x2 = v["outcome"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in ACKNOWLEDGEMENT_OUTCOME:
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
    if "releaseNumber" in v:
        known += 1
        x5 = v["releaseNumber"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
            return False
    if "acknowledgementId" in v:
        known += 1
        x6 = v["acknowledgementId"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "acknowledgedAt" in v:
        known += 1
        x7 = v["acknowledgedAt"]
        if not is_Moment(x7):
            return False
    if "acknowledgedBy" in v:
        known += 1
        x8 = v["acknowledgedBy"]
        if not is_Party(x8):
            return False
    if "sourceCode" in v:
        known += 1
        x9 = v["sourceCode"]
        if not is_SourceCode(x9):
            return False
    if "plannedShip" in v:
        known += 1
        x10 = v["plannedShip"]
        if not is_Moment(x10):
            return False
    if "plannedDelivery" in v:
        known += 1
        x11 = v["plannedDelivery"]
        if not is_Moment(x11):
            return False
    if "currency" in v:
        known += 1
        x12 = v["currency"]
        if not isinstance(x12, str) or CURRENCY_CODE_TEXT(x12) is None:
            return False
    if "lines" in v:
        known += 1
        x13 = v["lines"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 9999:
            return False
        for x14 in x13:
            if not is_OrderAcknowledgedLine(x14):
                return False
    if "instructions" in v:
        known += 1
        x15 = v["instructions"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 50:
            return False
        for x16 in x15:
            if not is_Instruction(x16):
                return False
    if "dates" in v:
        known += 1
        x17 = v["dates"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 50:
            return False
        for x18 in x17:
            if not is_DateReference(x18):
                return False
    if "parties" in v:
        known += 1
        x19 = v["parties"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 30:
            return False
        for x20 in x19:
            if not is_Party(x20):
                return False
    if "references" in v:
        known += 1
        x21 = v["references"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 300:
            return False
        for x22 in x21:
            if not is_Reference(x22):
                return False
    if "extensions" in v:
        known += 1
        x23 = v["extensions"]
        if not is_Extensions(x23):
            return False
    return len(v) == known


def is_OrderAcknowledgedLine(v: Any) -> bool:
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
    if "outcome" in v:
        known += 1
        x3 = v["outcome"]
        if not isinstance(x3, str) or x3 not in ORDER_LINE_OUTCOME:
            return False
    if "orderedQuantity" in v:
        known += 1
        x4 = v["orderedQuantity"]
        if not is_Quantity(x4):
            return False
    if "acceptedQuantity" in v:
        known += 1
        x5 = v["acceptedQuantity"]
        if not is_Quantity(x5):
            return False
    if "plannedShip" in v:
        known += 1
        x6 = v["plannedShip"]
        if not is_Moment(x6):
            return False
    if "plannedDelivery" in v:
        known += 1
        x7 = v["plannedDelivery"]
        if not is_Moment(x7):
            return False
    if "unitPrice" in v:
        known += 1
        x8 = v["unitPrice"]
        if not is_Money(x8):
            return False
    if "priceQuantity" in v:
        known += 1
        x9 = v["priceQuantity"]
        if not is_Quantity(x9):
            return False
    if "answers" in v:
        known += 1
        x10 = v["answers"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 104:
            return False
        for x11 in x10:
            if not is_OrderLineAnswer(x11):
                return False
    if "reason" in v:
        known += 1
        x12 = v["reason"]
        if not is_Reason(x12):
            return False
    if "sourceCode" in v:
        known += 1
        x13 = v["sourceCode"]
        if not is_SourceCode(x13):
            return False
    if "instructions" in v:
        known += 1
        x14 = v["instructions"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 50:
            return False
        for x15 in x14:
            if not is_Instruction(x15):
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
    return is_OrderAcknowledged(data)
