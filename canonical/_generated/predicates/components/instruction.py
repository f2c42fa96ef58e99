"""Tells whether components/instruction can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import INSTRUCTION_TYPE
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT


def is_Instruction(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["type"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in INSTRUCTION_TYPE:
        return False
    known = 1
    if "text" in v:
        known += 1
        x2 = v["text"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 512 or TEXT_TEXT(x2) is None:
            return False
    if "sourceCode" in v:
        known += 1
        x3 = v["sourceCode"]
        if not is_SourceCode(x3):
            return False
    return len(v) == known
