"""Tells whether components/facility_code can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import FACILITY_SCHEME
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_FacilityCode(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["scheme"]
        x2 = v["code"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in FACILITY_SCHEME:
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
        return False
    known = 2
    if "sourceCode" in v:
        known += 1
        x3 = v["sourceCode"]
        if not is_SourceCode(x3):
            return False
    return len(v) == known
