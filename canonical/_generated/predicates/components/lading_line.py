"""Tells whether components/lading_line can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.dangerous_goods import is_DangerousGoods
from canonical._generated.predicates.components.item_ref import is_ItemRef
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT


def is_LadingLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "lineId" in v:
        known += 1
        x1 = v["lineId"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "description" in v:
        known += 1
        x2 = v["description"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 512 or TEXT_TEXT(x2) is None:
            return False
    if "commodityCode" in v:
        known += 1
        x3 = v["commodityCode"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "freightClass" in v:
        known += 1
        x4 = v["freightClass"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "item" in v:
        known += 1
        x5 = v["item"]
        if not is_ItemRef(x5):
            return False
    if "quantity" in v:
        known += 1
        x6 = v["quantity"]
        if not is_Quantity(x6):
            return False
    if "weight" in v:
        known += 1
        x7 = v["weight"]
        if not is_Quantity(x7):
            return False
    if "volume" in v:
        known += 1
        x8 = v["volume"]
        if not is_Quantity(x8):
            return False
    if "dangerousGoods" in v:
        known += 1
        x9 = v["dangerousGoods"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 20:
            return False
        for x10 in x9:
            if not is_DangerousGoods(x10):
                return False
    if "references" in v:
        known += 1
        x11 = v["references"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 50:
            return False
        for x12 in x11:
            if not is_Reference(x12):
                return False
    if "sourceCode" in v:
        known += 1
        x13 = v["sourceCode"]
        if not is_SourceCode(x13):
            return False
    return len(v) == known
