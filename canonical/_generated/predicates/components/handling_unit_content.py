"""Tells whether components/handling_unit_content can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.stock_dimension import is_StockDimension
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_HandlingUnitContent(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["quantity"]
    except KeyError:
        return False
    if not is_Quantity(x1):
        return False
    known = 1
    if "shipmentLineId" in v:
        known += 1
        x2 = v["shipmentLineId"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "item" in v:
        known += 1
        x3 = v["item"]
        if not is_ItemRef(x3):
            return False
    if "stock" in v:
        known += 1
        x4 = v["stock"]
        if not is_StockDimension(x4):
            return False
    return len(v) == known
