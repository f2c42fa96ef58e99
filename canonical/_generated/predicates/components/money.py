"""Tells whether components/money can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT


def is_Money(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["amount"]
        x2 = v["currency"]
    except KeyError:
        return False
    if not isinstance(x1, str) or NON_NEGATIVE_DECIMAL_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or CURRENCY_CODE_TEXT(x2) is None:
        return False
    known = 2
    return len(v) == known
