"""Tells whether components/incoterm can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import INCOTERM_CODE
from canonical._generated.predicates.codes import INCOTERM_EDITION
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_Incoterm(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["code"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in INCOTERM_CODE:
        return False
    known = 1
    if "place" in v:
        known += 1
        x2 = v["place"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
            return False
    if "version" in v:
        known += 1
        x3 = v["version"]
        if not isinstance(x3, str) or x3 not in INCOTERM_EDITION:
            return False
    return len(v) == known
