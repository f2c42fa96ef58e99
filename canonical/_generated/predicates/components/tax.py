"""Tells whether components/tax can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import TAX_TYPE
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import NON_NEGATIVE_DECIMAL as NON_NEGATIVE_DECIMAL_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT


def is_Tax(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["amount"]
    except KeyError:
        return False
    if not is_SignedMoney(x1):
        return False
    known = 1
    if "taxType" in v:
        known += 1
        x2 = v["taxType"]
        if not isinstance(x2, str) or x2 not in TAX_TYPE:
            return False
    if "category" in v:
        known += 1
        x3 = v["category"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "ratePercent" in v:
        known += 1
        x4 = v["ratePercent"]
        if not isinstance(x4, str) or NON_NEGATIVE_DECIMAL_TEXT(x4) is None:
            return False
    if "base" in v:
        known += 1
        x5 = v["base"]
        if not is_SignedMoney(x5):
            return False
    if "jurisdiction" in v:
        known += 1
        x6 = v["jurisdiction"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 140 or SHORT_TEXT_TEXT(x6) is None:
            return False
    if "exemptionReason" in v:
        known += 1
        x7 = v["exemptionReason"]
        if not isinstance(x7, str) or not 1 <= len(x7) <= 512 or TEXT_TEXT(x7) is None:
            return False
    if "sourceCode" in v:
        known += 1
        x8 = v["sourceCode"]
        if not is_SourceCode(x8):
            return False
    return len(v) == known
