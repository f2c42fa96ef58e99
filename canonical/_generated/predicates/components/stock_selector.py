"""Tells whether components/stock_selector can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import STOCK_STATUS
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_StockSelector(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "lotNumber" in v:
        known += 1
        x1 = v["lotNumber"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "status" in v:
        known += 1
        x2 = v["status"]
        if not isinstance(x2, str) or x2 not in STOCK_STATUS:
            return False
    if "minShelfLifeDays" in v:
        known += 1
        x3 = v["minShelfLifeDays"]
        if not (x3.__class__ is int or x3.__class__ is float and x3.is_integer()) or x3 < 0 or x3 > 9007199254740991:
            return False
    if "owner" in v:
        known += 1
        x4 = v["owner"]
        if not is_Party(x4):
            return False
    return len(v) == known
