"""Tells whether components/stop_order can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.lading_line import is_LadingLine
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_StopOrder(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "orderId" in v:
        known += 1
        x1 = v["orderId"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "purchaseOrderNumber" in v:
        known += 1
        x2 = v["purchaseOrderNumber"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
            return False
    if "shipmentId" in v:
        known += 1
        x3 = v["shipmentId"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "quantity" in v:
        known += 1
        x4 = v["quantity"]
        if not is_Quantity(x4):
            return False
    if "weight" in v:
        known += 1
        x5 = v["weight"]
        if not is_Quantity(x5):
            return False
    if "volume" in v:
        known += 1
        x6 = v["volume"]
        if not is_Quantity(x6):
            return False
    if "requestedWindow" in v:
        known += 1
        x7 = v["requestedWindow"]
        if not is_TimeWindow(x7):
            return False
    if "items" in v:
        known += 1
        x8 = v["items"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 999:
            return False
        for x9 in x8:
            if not is_LadingLine(x9):
                return False
    if "references" in v:
        known += 1
        x10 = v["references"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 50:
            return False
        for x11 in x10:
            if not is_Reference(x11):
                return False
    return len(v) == known
