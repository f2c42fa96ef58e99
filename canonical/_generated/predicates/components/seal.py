"""Tells whether components/seal can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import SEAL_CONDITION
from canonical._generated.predicates.codes import SEAL_ISSUER
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_Seal(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["number"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    known = 1
    if "issuer" in v:
        known += 1
        x2 = v["issuer"]
        if not isinstance(x2, str) or x2 not in SEAL_ISSUER:
            return False
    if "condition" in v:
        known += 1
        x3 = v["condition"]
        if not isinstance(x3, str) or x3 not in SEAL_CONDITION:
            return False
    return len(v) == known
