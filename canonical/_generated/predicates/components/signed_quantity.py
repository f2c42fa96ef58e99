"""Tells whether components/signed_quantity can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import DECIMAL as DECIMAL_TEXT
from canonical._generated.predicates.patterns import UNIT_CODE as UNIT_CODE_TEXT


def is_SignedQuantity(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["value"]
        x2 = v["unitCode"]
    except KeyError:
        return False
    if not isinstance(x1, str) or DECIMAL_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or UNIT_CODE_TEXT(x2) is None:
        return False
    known = 2
    return len(v) == known
