"""Tells whether components/shipping_instruction can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import COMPLETENESS
from canonical._generated.predicates.codes import PAYMENT_METHOD
from canonical._generated.predicates.codes import TRANSPORT_MODE
from canonical._generated.predicates.components.instruction import is_Instruction
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_ShippingInstruction(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "serviceLevel" in v:
        known += 1
        x1 = v["serviceLevel"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 140 or SHORT_TEXT_TEXT(x1) is None:
            return False
    if "preferredMode" in v:
        known += 1
        x2 = v["preferredMode"]
        if not isinstance(x2, str) or x2 not in TRANSPORT_MODE:
            return False
    if "preferredCarrier" in v:
        known += 1
        x3 = v["preferredCarrier"]
        if not is_Party(x3):
            return False
    if "routing" in v:
        known += 1
        x4 = v["routing"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 140 or SHORT_TEXT_TEXT(x4) is None:
            return False
    if "paymentMethod" in v:
        known += 1
        x5 = v["paymentMethod"]
        if not isinstance(x5, str) or x5 not in PAYMENT_METHOD:
            return False
    if "completeness" in v:
        known += 1
        x6 = v["completeness"]
        if not isinstance(x6, str) or x6 not in COMPLETENESS:
            return False
    if "consolidation" in v:
        known += 1
        x7 = v["consolidation"]
        if not isinstance(x7, bool):
            return False
    if "instructions" in v:
        known += 1
        x8 = v["instructions"]
        if not isinstance(x8, list) or not 1 <= len(x8) <= 50:
            return False
        for x9 in x8:
            if not is_Instruction(x9):
                return False
    return len(v) == known
