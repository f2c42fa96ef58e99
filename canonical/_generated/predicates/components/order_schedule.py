"""Tells whether components/order_schedule can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.time_window import is_TimeWindow
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_OrderSchedule(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["quantity"]
    except KeyError:
        return False
    if not is_Quantity(x1):
        return False
    known = 1
    if "scheduleId" in v:
        known += 1
        x2 = v["scheduleId"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "requestedPeriod" in v:
        known += 1
        x3 = v["requestedPeriod"]
        if not is_TimeWindow(x3):
            return False
    return len(v) == known
