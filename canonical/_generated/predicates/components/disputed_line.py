"""Tells whether components/disputed_line can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import CHARGE_TYPE
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.money import is_Money
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_DisputedLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineId"]
        x2 = v["disputedAmount"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not is_Money(x2):
        return False
    known = 2
    if "chargeType" in v:
        known += 1
        x3 = v["chargeType"]
        if not isinstance(x3, str) or x3 not in CHARGE_TYPE:
            return False
    if "invoiced" in v:
        known += 1
        x4 = v["invoiced"]
        if not is_SignedMoney(x4):
            return False
    if "reason" in v:
        known += 1
        x5 = v["reason"]
        if not is_Reason(x5):
            return False
    if "references" in v:
        known += 1
        x6 = v["references"]
        if not isinstance(x6, list) or not 1 <= len(x6) <= 100:
            return False
        for x7 in x6:
            if not is_Reference(x7):
                return False
    if "extensions" in v:
        known += 1
        x8 = v["extensions"]
        if not is_Extensions(x8):
            return False
    return len(v) == known
