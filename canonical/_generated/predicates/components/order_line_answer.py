"""Tells whether components/order_line_answer can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ORDER_LINE_OUTCOME
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.source_code import is_SourceCode


def is_OrderLineAnswer(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["outcome"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in ORDER_LINE_OUTCOME:
        return False
    known = 1
    if "quantity" in v:
        known += 1
        x2 = v["quantity"]
        if not is_Quantity(x2):
            return False
    if "plannedShip" in v:
        known += 1
        x3 = v["plannedShip"]
        if not is_Moment(x3):
            return False
    if "plannedDelivery" in v:
        known += 1
        x4 = v["plannedDelivery"]
        if not is_Moment(x4):
            return False
    if "substitute" in v:
        known += 1
        x5 = v["substitute"]
        if not is_ItemRef(x5):
            return False
    if "unitPrice" in v:
        known += 1
        x6 = v["unitPrice"]
        if not is_Money(x6):
            return False
    if "reason" in v:
        known += 1
        x7 = v["reason"]
        if not is_Reason(x7):
            return False
    if "sourceCode" in v:
        known += 1
        x8 = v["sourceCode"]
        if not is_SourceCode(x8):
            return False
    return len(v) == known
