"""Tells whether components/exchange_rate can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.patterns import CURRENCY_CODE as CURRENCY_CODE_TEXT
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_ExchangeRate(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["from"]
        x2 = v["to"]
        x3 = v["rate"]
    except KeyError:
        return False
    if not isinstance(x1, str) or CURRENCY_CODE_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or CURRENCY_CODE_TEXT(x2) is None:
        return False
    if not isinstance(x3, str) or NON_NEGATIVE_DECIMAL_TEXT(x3) is None:
        return False
    known = 3
    if "asOf" in v:
        known += 1
        x4 = v["asOf"]
        if not is_Moment(x4):
            return False
    if "source" in v:
        known += 1
        x5 = v["source"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 140 or SHORT_TEXT_TEXT(x5) is None:
            return False
    return len(v) == known
