"""Tells whether components/change can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import CHANGE_OPERATION
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT
from canonical._generated.predicates.patterns import JSON_POINTER as JSON_POINTER_TEXT
from canonical._generated.predicates.patterns import JSON_TEXT as JSON_TEXT_TEXT


def is_Change(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["op"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in CHANGE_OPERATION:
        return False
    known = 1
    if "lineNumber" in v:
        known += 1
        x2 = v["lineNumber"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "path" in v:
        known += 1
        x3 = v["path"]
        if not isinstance(x3, str) or not 0 <= len(x3) <= 512 or JSON_POINTER_TEXT(x3) is None:
            return False
    if "value" in v:
        known += 1
        x4 = v["value"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 8192 or JSON_TEXT_TEXT(x4) is None:
            return False
    if "previousValue" in v:
        known += 1
        x5 = v["previousValue"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 8192 or JSON_TEXT_TEXT(x5) is None:
            return False
    return len(v) == known
