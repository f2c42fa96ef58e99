"""Tells whether components/equipment can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import EQUIPMENT_TYPE
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.seal import is_Seal
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.components.temperature_requirement import is_TemperatureRequirement
from canonical._generated.predicates.patterns import CONTAINER_NUMBER as CONTAINER_NUMBER_TEXT
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_Equipment(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "equipmentType" in v:
        known += 1
        x1 = v["equipmentType"]
        if not isinstance(x1, str) or x1 not in EQUIPMENT_TYPE:
            return False
    if "equipmentId" in v:
        known += 1
        x2 = v["equipmentId"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "ownerPrefix" in v:
        known += 1
        x3 = v["ownerPrefix"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "containerNumber" in v:
        known += 1
        x4 = v["containerNumber"]
        if not isinstance(x4, str) or CONTAINER_NUMBER_TEXT(x4) is None:
            return False
    if "isoSizeType" in v:
        known += 1
        x5 = v["isoSizeType"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    if "laden" in v:
        known += 1
        x6 = v["laden"]
        if not isinstance(x6, bool):
            return False
    if "length" in v:
        known += 1
        x7 = v["length"]
        if not is_Quantity(x7):
            return False
    if "grossWeight" in v:
        known += 1
        x8 = v["grossWeight"]
        if not is_Quantity(x8):
            return False
    if "tareWeight" in v:
        known += 1
        x9 = v["tareWeight"]
        if not is_Quantity(x9):
            return False
    if "owner" in v:
        known += 1
        x10 = v["owner"]
        if not is_Party(x10):
            return False
    if "seals" in v:
        known += 1
        x11 = v["seals"]
        if not isinstance(x11, list) or not 1 <= len(x11) <= 20:
            return False
        for x12 in x11:
            if not is_Seal(x12):
                return False
    if "temperatureRequirement" in v:
        known += 1
        x13 = v["temperatureRequirement"]
        if not is_TemperatureRequirement(x13):
            return False
    if "sourceCode" in v:
        known += 1
        x14 = v["sourceCode"]
        if not is_SourceCode(x14):
            return False
    return len(v) == known
