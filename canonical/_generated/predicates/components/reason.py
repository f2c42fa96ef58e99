"""Tells whether components/reason can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import REASON_CODE
from canonical._generated.predicates.codes import RESPONSIBLE_PARTY
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT


def is_Reason(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["code"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in REASON_CODE:
        return False
    known = 1
    if "responsible" in v:
        known += 1
        x2 = v["responsible"]
        if not isinstance(x2, str) or x2 not in RESPONSIBLE_PARTY:
            return False
    if "detail" in v:
        known += 1
        x3 = v["detail"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 512 or TEXT_TEXT(x3) is None:
            return False
    if "sourceCode" in v:
        known += 1
        x4 = v["sourceCode"]
        if not is_SourceCode(x4):
            return False
    return len(v) == known
