"""Tells whether components/storage_position can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_StoragePosition(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "zone" in v:
        known += 1
        x1 = v["zone"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
            return False
    if "aisle" in v:
        known += 1
        x2 = v["aisle"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
            return False
    if "bin" in v:
        known += 1
        x3 = v["bin"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "level" in v:
        known += 1
        x4 = v["level"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    if "dock" in v:
        known += 1
        x5 = v["dock"]
        if not isinstance(x5, str) or not 1 <= len(x5) <= 64 or IDENTIFIER_TEXT(x5) is None:
            return False
    return len(v) == known
