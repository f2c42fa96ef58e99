"""Tells whether components/payment_terms can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT


def is_PaymentTerms(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "code" in v:
        known += 1
        x1 = v["code"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "netDays" in v:
        known += 1
        x2 = v["netDays"]
        if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 0 or x2 > 9007199254740991:
            return False
    if "discountPercent" in v:
        known += 1
        x3 = v["discountPercent"]
        if not isinstance(x3, str) or NON_NEGATIVE_DECIMAL_TEXT(x3) is None:
            return False
    if "discountDays" in v:
        known += 1
        x4 = v["discountDays"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 0 or x4 > 9007199254740991:
            return False
    if "text" in v:
        known += 1
        x5 = v["text"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 512 or TEXT_TEXT(x5) is None:
            return False
    return len(v) == known
