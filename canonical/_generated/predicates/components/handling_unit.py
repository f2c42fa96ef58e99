"""Tells whether components/handling_unit can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.dimensions import is_Dimensions
from canonical._generated.predicates.components.handling_unit_content import is_HandlingUnitContent
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.seal import is_Seal
from canonical._generated.predicates.components.temperature_requirement import is_TemperatureRequirement
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import PACKAGE_TYPE_CODE as PACKAGE_TYPE_CODE_TEXT
from canonical._generated.predicates.patterns import SSCC as SSCC_TEXT


def is_HandlingUnit(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["handlingUnitId"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    known = 1
    if "sscc" in v:
        known += 1
        x2 = v["sscc"]
        if not isinstance(x2, str) or SSCC_TEXT(x2) is None:
            return False
    if "parentId" in v:
        known += 1
        x3 = v["parentId"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "packageType" in v:
        known += 1
        x4 = v["packageType"]
        if not isinstance(x4, str) or PACKAGE_TYPE_CODE_TEXT(x4) is None:
            return False
    if "dimensions" in v:
        known += 1
        x5 = v["dimensions"]
        if not is_Dimensions(x5):
            return False
    if "grossWeight" in v:
        known += 1
        x6 = v["grossWeight"]
        if not is_Quantity(x6):
            return False
    if "netWeight" in v:
        known += 1
        x7 = v["netWeight"]
        if not is_Quantity(x7):
            return False
    if "volume" in v:
        known += 1
        x8 = v["volume"]
        if not is_Quantity(x8):
            return False
    if "contents" in v:
        known += 1
        x9 = v["contents"]
        if not isinstance(x9, list) or not 1 <= len(x9) <= 999:
            return False
        for x10 in x9:
            if not is_HandlingUnitContent(x10):
                return False
    if "seals" in v:
        known += 1
        x11 = v["seals"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 10:
            return False
        for x12 in x11:
            if not is_Seal(x12):
                return False
    if "temperatureRequirement" in v:
        known += 1
        x13 = v["temperatureRequirement"]
        if not is_TemperatureRequirement(x13):
            return False
    if "stackable" in v:
        known += 1
        x14 = v["stackable"]
        if not isinstance(x14, bool):
            return False
    if "references" in v:
        known += 1
        x15 = v["references"]
        if not isinstance(x15, list) or not 1 <= len(x15) <= 20:
            return False
        for x16 in x15:
            if not is_Reference(x16):
                return False
    return len(v) == known
