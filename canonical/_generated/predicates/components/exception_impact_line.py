"""Tells whether components/exception_impact_line can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_ExceptionImpactLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["shipmentLineId"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    known = 1
    if "quantity" in v:
        known += 1
        x2 = v["quantity"]
        if not is_Quantity(x2):
            return False
    return len(v) == known
