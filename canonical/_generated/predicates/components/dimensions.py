"""Tells whether components/dimensions can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.quantity import is_Quantity


def is_Dimensions(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "length" in v:
        known += 1
        x1 = v["length"]
        if not is_Quantity(x1):
            return False
    if "width" in v:
        known += 1
        x2 = v["width"]
        if not is_Quantity(x2):
            return False
    if "height" in v:
        known += 1
        x3 = v["height"]
        if not is_Quantity(x3):
            return False
    return len(v) == known
