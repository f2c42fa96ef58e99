"""Tells whether components/stock_reversal_line can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.stock_dimension import is_StockDimension
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_StockReversalLine(v: Any) -> bool:
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
    if "reversedLineId" in v:
        known += 1
        x4 = v["reversedLineId"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "stock" in v:
        known += 1
        x5 = v["stock"]
        if not is_StockDimension(x5):
            return False
    if "handlingUnitIds" in v:
        known += 1
        x6 = v["handlingUnitIds"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 999:
            return False
        for x7 in x6:
            if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
                return False
    if "netWeight" in v:
        known += 1
        x8 = v["netWeight"]
        if not is_Quantity(x8):
            return False
    if "grossWeight" in v:
        known += 1
        x9 = v["grossWeight"]
        if not is_Quantity(x9):
            return False
    if "sourceCode" in v:
        known += 1
        x10 = v["sourceCode"]
        if not is_SourceCode(x10):
            return False
    if "references" in v:
        known += 1
        x11 = v["references"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 100:
            return False
        for x12 in x11:
            if not is_Reference(x12):
                return False
    if "extensions" in v:
        known += 1
        x13 = v["extensions"]
        if not is_Extensions(x13):
            return False
    return len(v) == known
