"""Tells whether components/signatory can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import SIGNATURE_METHOD
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.patterns import SHORT_TEXT as SHORT_TEXT_TEXT


def is_Signatory(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "name" in v:
        known += 1
        x1 = v["name"]
        if not isinstance(x1, str) or not 1 <= len(x1) <= 140 or SHORT_TEXT_TEXT(x1) is None:
            return False
    if "role" in v:
        known += 1
        x2 = v["role"]
        if not isinstance(x2, str) or not 1 <= len(x2) <= 140 or SHORT_TEXT_TEXT(x2) is None:
            return False
    if "method" in v:
        known += 1
        x3 = v["method"]
        if not isinstance(x3, str) or x3 not in SIGNATURE_METHOD:
            return False
    if "signedAt" in v:
        known += 1
        x4 = v["signedAt"]
        if not is_Moment(x4):
            return False
    return len(v) == known
