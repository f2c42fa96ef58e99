"""Tells whether components/equipment_requirement can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import EQUIPMENT_TYPE
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.temperature_requirement import is_TemperatureRequirement
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_EquipmentRequirement(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "equipmentType" in v:
        known += 1
        x1 = v["equipmentType"]
        if not isinstance(x1, str) or x1 not in EQUIPMENT_TYPE:
            return False
    if "size" in v:
        known += 1
        x2 = v["size"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
            return False
    if "length" in v:
        known += 1
        x3 = v["length"]
        if not is_Quantity(x3):
            return False
    if "quantity" in v:
        known += 1
        x4 = v["quantity"]
        if not (x4.__class__ is int or x4.__class__ is float and x4.is_integer()) or x4 < 1 or x4 > 9007199254740991:
            return False
    if "temperatureControlled" in v:
        known += 1
        x5 = v["temperatureControlled"]
        if not isinstance(x5, bool):
            return False
    if "temperatureRequirement" in v:
        known += 1
        x6 = v["temperatureRequirement"]
        if not is_TemperatureRequirement(x6):
            return False
    if "features" in v:
        known += 1
        x7 = v["features"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 20:
            return False
        for x8 in x7:
            if not isinstance(x8, str) or not 1 <= len(x8) <= 140 or SHORT_TEXT_TEXT(x8) is None:
                return False
    if "sourceCode" in v:
        known += 1
        x9 = v["sourceCode"]
        if not is_SourceCode(x9):
            return False
    return len(v) == known
