"""Tells whether components/stock_quantity can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.stock_dimension import is_StockDimension


def is_StockQuantity(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["stock"]
        x2 = v["quantity"]
    except KeyError:
        return False
    if not is_StockDimension(x1):
        return False
    if not is_Quantity(x2):
        return False
    known = 2
    return len(v) == known
