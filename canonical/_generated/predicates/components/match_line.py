"""Tells whether components/match_line can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import CHARGE_TYPE
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_MatchLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineId"]
        x2 = v["expected"]
        x3 = v["invoiced"]
        x4 = v["variance"]
        x5 = v["withinTolerance"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_SignedMoney(x2):
        return False
    if not is_SignedMoney(x3):
        return False
    if not is_SignedMoney(x4):
        return False
    if not isinstance(x5, bool):
        return False
    known = 5
    if "chargeType" in v:
        known += 1
        x6 = v["chargeType"]
        if not isinstance(x6, str) or x6 not in CHARGE_TYPE:
            return False
    if "reason" in v:
        known += 1
        x7 = v["reason"]
        if not is_Reason(x7):
            return False
    if "references" in v:
        known += 1
        x8 = v["references"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 100:
            return False
        for x9 in x8:
            if not is_Reference(x9):
                return False
    if "extensions" in v:
        known += 1
        x10 = v["extensions"]
        if not is_Extensions(x10):
            return False
    return len(v) == known
