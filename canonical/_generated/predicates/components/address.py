"""Tells whether components/address can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import COUNTRY_CODE as COUNTRY_CODE_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT
from canonical._generated.predicates.patterns import SUBDIVISION_CODE as SUBDIVISION_CODE_TEXT


def is_Address(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "lines" in v:
        known += 1
        x1 = v["lines"]
        if not isinstance(x1, list) or not 1 <= len(x1) <= 4:
            return False
        for x2 in x1:
            if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
                return False
    if "city" in v:
        known += 1
        x3 = v["city"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 140 or SHORT_TEXT_TEXT(x3) is None:
            return False
    if "postalCode" in v:
        known += 1
        x4 = v["postalCode"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 140 or SHORT_TEXT_TEXT(x4) is None:
            return False
    if "subdivision" in v:
        known += 1
        x5 = v["subdivision"]
        if not isinstance(x5, str) or SUBDIVISION_CODE_TEXT(x5) is None:
            return False
    if "country" in v:
        known += 1
        x6 = v["country"]
        if not isinstance(x6, str) or COUNTRY_CODE_TEXT(x6) is None:
            return False
    return len(v) == known
