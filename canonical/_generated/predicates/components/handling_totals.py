"""Tells whether components/handling_totals can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.quantity import is_Quantity


def is_HandlingTotals(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "grossWeight" in v:
        known += 1
        x1 = v["grossWeight"]
        if not is_Quantity(x1):
            return False
    if "netWeight" in v:
        known += 1
        x2 = v["netWeight"]
        if not is_Quantity(x2):
            return False
    if "volume" in v:
        known += 1
        x3 = v["volume"]
        if not is_Quantity(x3):
            return False
    if "packageCount" in v:
        known += 1
        x4 = v["packageCount"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 0 or x4 > 9007199254740991:
            return False
    if "handlingUnitCount" in v:
        known += 1
        x5 = v["handlingUnitCount"]
        if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 0 or x5 > 9007199254740991:
            return False
    if "quantity" in v:
        known += 1
        x6 = v["quantity"]
        if not is_Quantity(x6):
            return False
    if "loadingLength" in v:
        known += 1
        x7 = v["loadingLength"]
        if not is_Quantity(x7):
            return False
    return len(v) == known
