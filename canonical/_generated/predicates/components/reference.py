"""Tells whether components/reference can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import REFERENCE_TYPE
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_Reference(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["type"]
        x2 = v["value"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in REFERENCE_TYPE:
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
        return False
    known = 2
    if "issuer" in v:
        known += 1
        x3 = v["issuer"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 140 or SHORT_TEXT_TEXT(x3) is None:
            return False
    if "description" in v:
        known += 1
        x4 = v["description"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 140 or SHORT_TEXT_TEXT(x4) is None:
            return False
    if "date" in v:
        known += 1
        x5 = v["date"]
        if not is_Moment(x5):
            return False
    if "sourceCode" in v:
        known += 1
        x6 = v["sourceCode"]
        if not is_SourceCode(x6):
            return False
    return len(v) == known
