"""Tells whether components/order_line can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.customs_info import is_CustomsInfo
from canonical._generated.predicates.components.dangerous_goods import is_DangerousGoods
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.location_ref import is_LocationRef
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.order_schedule import is_OrderSchedule
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.stock_selector import is_StockSelector
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineNumber"]
        x2 = v["item"]
        x3 = v["orderedQuantity"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_ItemRef(x2):
        return False
    if not is_Quantity(x3):
        return False
    known = 3
    if "requestedPeriod" in v:
        known += 1
        x4 = v["requestedPeriod"]
        if not is_TimeWindow(x4):
            return False
    if "schedules" in v:
        known += 1
        x5 = v["schedules"]
        if not isinstance(x5, list) or not 1 <= len(x5) <= 999:
            return False
        for x6 in x5:
            if not is_OrderSchedule(x6):
                return False
    if "unitPrice" in v:
        known += 1
        x7 = v["unitPrice"]
        if not is_Money(x7):
            return False
    if "priceQuantity" in v:
        known += 1
        x8 = v["priceQuantity"]
        if not is_Quantity(x8):
            return False
    if "netAmount" in v:
        known += 1
        x9 = v["netAmount"]
        if not is_SignedMoney(x9):
            return False
    if "netWeight" in v:
        known += 1
        x10 = v["netWeight"]
        if not is_Quantity(x10):
            return False
    if "grossWeight" in v:
        known += 1
        x11 = v["grossWeight"]
        if not is_Quantity(x11):
            return False
    if "volume" in v:
        known += 1
        x12 = v["volume"]
        if not is_Quantity(x12):
            return False
    if "packageCount" in v:
        known += 1
        x13 = v["packageCount"]
        if not (x13.__class__ is int or x13.__class__ is float and x13.is_integer()) or x13 < 0 or x13 > 9007199254740991:
            return False
    if "shipFrom" in v:
        known += 1
        x14 = v["shipFrom"]
        if not is_LocationRef(x14):
            return False
    if "stockRequirement" in v:
        known += 1
        x15 = v["stockRequirement"]
        if not is_StockSelector(x15):
            return False
    if "customs" in v:
        known += 1
        x16 = v["customs"]
        if not is_CustomsInfo(x16):
            return False
    if "dangerousGoods" in v:
        known += 1
        x17 = v["dangerousGoods"]
        if not isinstance(x17, list) or not 1 <= len(x17) <= 20:
            return False
        for x18 in x17:
            if not is_DangerousGoods(x18):
                return False
    if "instructions" in v:
        known += 1
        x19 = v["instructions"]
        if not isinstance(x19, list) or not 1 <= len(x19) <= 50:
            return False
        for x20 in x19:
            if not is_Instruction(x20):
                return False
    if "references" in v:
        known += 1
        x21 = v["references"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 100:
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
