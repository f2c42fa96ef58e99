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
    if "rateBase" in v:
        known += 1
        x8 = v["rateBase"]
        if not is_SignedMoney(x8):
            return False
    if "amount" in v:
        known += 1
        x9 = v["amount"]
        if not is_SignedMoney(x9):
            return False
    if "advances" in v:
        known += 1
        x10 = v["advances"]
        if not is_SignedMoney(x10):
            return False
    if "prepaidAmount" in v:
        known += 1
        x11 = v["prepaidAmount"]
        if not is_SignedMoney(x11):
            return False
    if "paymentResponsibility" in v:
        known += 1
        x12 = v["paymentResponsibility"]
        if not isinstance(x12, str) or x12 not in PAYMENT_RESPONSIBILITY:
            return False
    if "taxes" in v:
        known += 1
        x13 = v["taxes"]
        if not isinstance(x13, list) or not 1 <= len(x13) <= 10:
            return False
        for x14 in x13:
            if not is_Tax(x14):
                return False
    if "billedWeight" in v:
        known += 1
        x15 = v["billedWeight"]
        if not is_Quantity(x15):
            return False
    if "billedQuantity" in v:
        known += 1
        x16 = v["billedQuantity"]
        if not is_Quantity(x16):
            return False
    if "volume" in v:
        known += 1
        x17 = v["volume"]
        if not is_Quantity(x17):
            return False
    if "packageCount" in v:
        known += 1
        x18 = v["packageCount"]
        if not (x18.__class__ is int or x18.__class__ is float and x18.is_integer()) or x18 < 0 or x18 > 9007199254740991:
            return False
    if "legSequence" in v:
        known += 1
        x19 = v["legSequence"]
        if not (x19.__class__ is int or x19.__class__ is float and x19.is_integer()) or x19 < 1 or x19 > 9007199254740991:
            return False
    if "stopSequence" in v:
        known += 1
        x20 = v["stopSequence"]
        if not (x20.__class__ is int or x20.__class__ is float and x20.is_integer()) or x20 < 1 or x20 > 9007199254740991:
            return False
    if "tariff" in v:
        known += 1
        x21 = v["tariff"]
        if not is_Reference(x21):
            return False
    if "lading" in v:
        known += 1
        x22 = v["lading"]
        if not isinstance(x22, list) or not 1 <= len(x22) <= 99:
            return False
        for x23 in x22:
            if not is_LadingLine(x23):
                return False
    if "references" in v:
        known += 1
        x24 = v["references"]
        if not isinstance(x24, list) or not 1 <= len(x24) <= 100:
            return False
        for x25 in x24:
            if not is_Reference(x25):
                return False
    if "sourceCode" in v:
        known += 1
        x26 = v["sourceCode"]
        if not is_SourceCode(x26):
            return False
    if "rateSourceCode" in v:
        known += 1
        x27 = v["rateSourceCode"]
        if not is_SourceCode(x27):
            return False
    if "extensions" in v:
        known += 1
        x28 = v["extensions"]
        if not is_Extensions(x28):
            return False
    return len(v) == known
