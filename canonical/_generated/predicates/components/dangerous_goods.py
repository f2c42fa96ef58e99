"""Tells whether components/dangerous_goods can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DANGEROUS_GOODS_REGULATION
from canonical._generated.predicates.codes import PACKING_GROUP
from canonical._generated.predicates.components.contact import is_Contact
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.patterns import DANGEROUS_GOODS_CLASS as DANGEROUS_GOODS_CLASS_TEXT
from canonical._generated.predicates.patterns import DECIMAL as DECIMAL_TEXT
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT
from canonical._generated.predicates.patterns import UN_NUMBER as UN_NUMBER_TEXT


def is_DangerousGoods(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["unNumber"]
    except KeyError:
        return False
    if not isinstance(x1, str) or UN_NUMBER_TEXT(x1) is None:
        return False
    known = 1
    if "properShippingName" in v:
        known += 1
        x2 = v["properShippingName"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 512 or TEXT_TEXT(x2) is None:
            return False
    if "hazardClass" in v:
        known += 1
        x3 = v["hazardClass"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or DANGEROUS_GOODS_CLASS_TEXT(x3) is None:
            return False
    if "subsidiaryRisks" in v:
        known += 1
        x4 = v["subsidiaryRisks"]
        if not isinstance(x4, list) or not 1 <= len(x4) <= 4:
            return False
        for x5 in x4:
            if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or DANGEROUS_GOODS_CLASS_TEXT(x5) is None:
                return False
    if "packingGroup" in v:
        known += 1
        x6 = v["packingGroup"]
        if not isinstance(x6, str) or x6 not in PACKING_GROUP:
            return False
    if "regulation" in v:
        known += 1
        x7 = v["regulation"]
        if not isinstance(x7, str) or x7 not in DANGEROUS_GOODS_REGULATION:
            return False
    if "netQuantity" in v:
        known += 1
        x8 = v["netQuantity"]
        if not is_Quantity(x8):
            return False
    if "packageCount" in v:
        known += 1
        x9 = v["packageCount"]
        if not (x9.__class__ is int or x9.__class__ is float and x9.is_integer()) or x9 < 0 or x9 > 9007199254740991:
            return False
    if "flashPoint" in v:
        known += 1
        x10 = v["flashPoint"]
        if not isinstance(x10, str) or DECIMAL_TEXT(x10) is None:
            return False
    if "marinePollutant" in v:
        known += 1
        x11 = v["marinePollutant"]
        if not isinstance(x11, bool):
            return False
    if "limitedQuantity" in v:
        known += 1
        x12 = v["limitedQuantity"]
        if not isinstance(x12, bool):
            return False
    if "emergencyContact" in v:
        known += 1
        x13 = v["emergencyContact"]
        if not is_Contact(x13):
            return False
    return len(v) == known
