"""Tells whether components/source_code can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import SOURCE_CODE_SCHEME
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_SourceCode(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["scheme"]
        x2 = v["code"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in SOURCE_CODE_SCHEME:
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
        return False
    known = 2
    if "release" in v:
        known += 1
        x3 = v["release"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 140 or SHORT_TEXT_TEXT(x3) is None:
            return False
    if "agency" in v:
        known += 1
        x4 = v["agency"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 140 or SHORT_TEXT_TEXT(x4) is None:
            return False
    return len(v) == known
