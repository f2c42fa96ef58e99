"""Tells whether components/charge_subject can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_ChargeSubject(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "loadId" in v:
        known += 1
        x1 = v["loadId"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "shipmentIds" in v:
        known += 1
        x2 = v["shipmentIds"]
        if not isinstance(x2, list) or not 1 <= len(x2) <= 999:
            return False
        for x3 in x2:
            if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
                return False
    if "legSequences" in v:
        known += 1
        x4 = v["legSequences"]
        if not isinstance(x4, list) or not 1 <= len(x4) <= 99:
            return False
        for x5 in x4:
            if not (x5.__class__ is int or x5.__class__ is float and x5.is_integer()) or x5 < 1 or x5 > 9007199254740991:
                return False
    if "contractReference" in v:
        known += 1
        x6 = v["contractReference"]
        if not is_Reference(x6):
            return False
    return len(v) == known
