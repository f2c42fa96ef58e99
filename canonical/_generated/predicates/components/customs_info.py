"""Tells whether components/customs_info can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.patterns import COUNTRY_CODE as COUNTRY_CODE_TEXT
from canonical._generated.predicates.patterns import HS_CODE as HS_CODE_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_CustomsInfo(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "procedure" in v:
        known += 1
        x1 = v["procedure"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "hsCode" in v:
        known += 1
        x2 = v["hsCode"]
        if not isinstance(x2, str) or HS_CODE_TEXT(x2) is None:
            return False
    if "origin" in v:
        known += 1
        x3 = v["origin"]
        if not isinstance(x3, str) or COUNTRY_CODE_TEXT(x3) is None:
            return False
    if "value" in v:
        known += 1
        x4 = v["value"]
        if not is_Money(x4):
            return False
    if "declarationNumber" in v:
        known += 1
        x5 = v["declarationNumber"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "status" in v:
        known += 1
        x6 = v["status"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
            return False
    if "mrn" in v:
        known += 1
        x7 = v["mrn"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 64 or IDENTIFIER_TEXT(x7) is None:
            return False
    if "regime" in v:
        known += 1
        x8 = v["regime"]
        if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
            return False
    return len(v) == known
