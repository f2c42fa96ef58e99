"""Tells whether shipment_load_cancelled can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.date_reference import is_DateReference
from canonical._generated.predicates.components.extensions import is_Extensions
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.reason import is_Reason
from canonical._generated.predicates.components.reference import is_Reference
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_LoadCancelled(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["loadId"]
        x2 = v["loadRevision"]
        x3 = v["reason"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not (x2.__class__ is int or x2.__class__ is float and x2.is_integer()) or x2 < 1 or x2 > 9007199254740991:
        return False
    if not is_Reason(x3):
        return False
    known = 3
    if "cancelledAt" in v:
        known += 1
        x4 = v["cancelledAt"]
        if not is_Moment(x4):
            return False
    if "shipmentIds" in v:
        known += 1
        x5 = v["shipmentIds"]
        if not isinstance(x5, list) or not 1 <= len(x5) <= 999:
            return False
        for x6 in x5:
            if not isinstance(x6, str) or not 1 <= len(x6) <= 64 or IDENTIFIER_TEXT(x6) is None:
                return False
    if "replacementLoadIds" in v:
        known += 1
        x7 = v["replacementLoadIds"]
        if not isinstance(x7, list) or not 1 <= len(x7) <= 99:
            return False
        for x8 in x7:
            if not isinstance(x8, str) or not 1 <= len(x8) <= 64 or IDENTIFIER_TEXT(x8) is None:
                return False
    if "sourceCode" in v:
        known += 1
        x9 = v["sourceCode"]
        if not is_SourceCode(x9):
            return False
    if "instructions" in v:
        known += 1
        x10 = v["instructions"]
        if not isinstance(x10, list) or not 1 <= len(x10) <= 50:
            return False
        for x11 in x10:
            if not is_Instruction(x11):
                return False
    if "dates" in v:
        known += 1
        x12 = v["dates"]
        if not isinstance(x12, list) or not 1 <= len(x12) <= 50:
            return False
        for x13 in x12:
            if not is_DateReference(x13):
                return False
    if "references" in v:
        known += 1
        x14 = v["references"]
        if not isinstance(x14, list) or not 1 <= len(x14) <= 300:
            return False
        for x15 in x14:
            if not is_Reference(x15):
                return False
    if "extensions" in v:
        known += 1
        x16 = v["extensions"]
        if not is_Extensions(x16):
            return False
    return len(v) == known


def accepts(data: Any) -> bool:
    """Whether the data satisfies the closed schema."""
    return is_LoadCancelled(data)
