"""Tells whether components/charge_line can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import CHARGE_TYPE
from canonical._generated.predicates.codes import PAYMENT_RESPONSIBILITY
from canonical._generated.predicates.codes import RATE_BASIS
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.lading_line import is_LadingLine
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.signed_money import is_SignedMoney
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.tax import is_Tax
from canonical._generated.predicates.patterns import DECIMAL as DECIMAL_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT


def is_ChargeLine(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["lineId"]
        x2 = v["chargeType"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or x2 not in CHARGE_TYPE:
        return False
    known = 2
    if "description" in v:
        known += 1
        x3 = v["description"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 512 or TEXT_TEXT(x3) is None:
            return False
    if "accessorial" in v:
        known += 1
        x4 = v["accessorial"]
        if not isinstance(x4, bool):
            return False
    if "rateBasis" in v:
        known += 1
        x5 = v["rateBasis"]
        if not isinstance(x5, str) or x5 not in RATE_BASIS:
            return False
    if "rate" in v:
        known += 1
        x6 = v["rate"]
        if not isinstance(x6, str) or DECIMAL_TEXT(x6) is None:
            return False
    if "quantity" in v:
        known += 1
        x7 = v["quantity"]
        if not is_Quantity(x7):
            return False
    if "amount" in v:
        known += 1
        x8 = v["amount"]
        if not is_SignedMoney(x8):
            return False
    if "advances" in v:
        known += 1
        x9 = v["advances"]
        if not is_SignedMoney(x9):
            return False
    if "prepaidAmount" in v:
        known += 1
        x10 = v["prepaidAmount"]
        if not is_SignedMoney(x10):
            return False
    if "paymentResponsibility" in v:
        known += 1
        x11 = v["paymentResponsibility"]
        if not isinstance(x11, str) or x11 not in PAYMENT_RESPONSIBILITY:
            return False
    if "taxes" in v:
        known += 1
        x12 = v["taxes"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 10:
            return False
        for x13 in x12:
            if not is_Tax(x13):
                return False
    if "billedWeight" in v:
        known += 1
        x14 = v["billedWeight"]
        if not is_Quantity(x14):
            return False
    if "billedQuantity" in v:
        known += 1
        x15 = v["billedQuantity"]
        if not is_Quantity(x15):
            return False
    if "volume" in v:
        known += 1
        x16 = v["volume"]
        if not is_Quantity(x16):
            return False
    if "packageCount" in v:
        known += 1
        x17 = v["packageCount"]
        if not (x17.__class__ is int or x17.__class__ is float and x17.is_integer()) or x17 < 0 or x17 > 9007199254740991:
            return False
    if "legSequence" in v:
        known += 1
        x18 = v["legSequence"]
        if not (x18.__class__ is int or x18.__class__ is float and x18.is_integer()) or x18 < 1 or x18 > 9007199254740991:
            return False
    if "stopSequence" in v:
        known += 1
        x19 = v["stopSequence"]
        if not (x19.__class__ is int or x19.__class__ is float and x19.is_integer()) or x19 < 1 or x19 > 9007199254740991:
            return False
    if "tariff" in v:
        known += 1
        x20 = v["tariff"]
        if not is_Reference(x20):
            return False
    if "lading" in v:
        known += 1
        x21 = v["lading"]
        if not isinstance(x21, list) or not 1 <= len(x21) <= 99:
            return False
        for x22 in x21:
            if not is_LadingLine(x22):
                return False
    if "references" in v:
        known += 1
        x23 = v["references"]
        if not isinstance(x23, list) or not 1 <= len(x23) <= 100:
            return False
        for x24 in x23:
            if not is_Reference(x24):
                return False
    if "sourceCode" in v:
        known += 1
        x25 = v["sourceCode"]
        if not is_SourceCode(x25):
            return False
    if "rateSourceCode" in v:
        known += 1
        x26 = v["rateSourceCode"]
        if not is_SourceCode(x26):
            return False
    if "extensions" in v:
        known += 1
        x27 = v["extensions"]
        if not is_Extensions(x27):
            return False
    return len(v) == known
