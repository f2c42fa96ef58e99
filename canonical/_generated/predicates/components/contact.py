"""Tells whether components/contact can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import EMAIL as EMAIL_TEXT
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_Contact(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "name" in v:
        known += 1
        x1 = v["name"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 140 or SHORT_TEXT_TEXT(x1) is None:
            return False
    if "function" in v:
        known += 1
        x2 = v["function"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
            return False
    if "email" in v:
        known += 1
        x3 = v["email"]
        if not isinstance(x3, str) or not 0 <= len(x3) <= 254 or EMAIL_TEXT(x3) is None:
            return False
    if "phone" in v:
        known += 1
        x4 = v["phone"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 140 or SHORT_TEXT_TEXT(x4) is None:
            return False
    if "fax" in v:
        known += 1
        x5 = v["fax"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 140 or SHORT_TEXT_TEXT(x5) is None:
            return False
    if "reference" in v:
        known += 1
        x6 = v["reference"]
        if not isinstance(x6, str) or not 1 <= len(x6) <= 140 or SHORT_TEXT_TEXT(x6) is None:
            return False
    if "sourceCode" in v:
        known += 1
        x7 = v["sourceCode"]
        if not is_SourceCode(x7):
            return False
    return len(v) == known
