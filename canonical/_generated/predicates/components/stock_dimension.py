"""Tells whether components/stock_dimension can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DUTY_STATUS
from canonical._generated.predicates.codes import STOCK_STATUS
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.storage_position import is_StoragePosition
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_StockDimension(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "status" in v:
        known += 1
        x1 = v["status"]
        if not isinstance(x1, str) or x1 not in STOCK_STATUS:
            return False
    if "lotNumber" in v:
        known += 1
        x2 = v["lotNumber"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "serialNumbers" in v:
        known += 1
        x3 = v["serialNumbers"]
        if not isinstance(x3, list) or not 1 <= len(x3) <= 1000:
            return False
        for x4 in x3:
            if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
                return False
    if "expiryDate" in v:
        known += 1
        x5 = v["expiryDate"]
        if not isinstance(x5, str) or LOCAL_DATE_TEXT(x5) is None:
            return False
    if "manufactureDate" in v:
        known += 1
        x6 = v["manufactureDate"]
        if not isinstance(x6, str) or LOCAL_DATE_TEXT(x6) is None:
            return False
    if "owner" in v:
        known += 1
        x7 = v["owner"]
        if not is_Party(x7):
            return False
    if "dutyStatus" in v:
        known += 1
        x8 = v["dutyStatus"]
        if not isinstance(x8, str) or x8 not in DUTY_STATUS:
            return False
    if "position" in v:
        known += 1
        x9 = v["position"]
        if not is_StoragePosition(x9):
            return False
    return len(v) == known
