"""Tells whether components/special_service can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import SERVICE_TYPE
from canonical._generated.predicates.components.quantity import is_Quantity
from canonical._generated.predicates.components.source_code import is_SourceCode
from canonical._generated.predicates.patterns import TEXT as TEXT_TEXT


def is_SpecialService(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["service"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in SERVICE_TYPE:
        return False
    known = 1
    if "quantity" in v:
        known += 1
        x2 = v["quantity"]
        if not is_Quantity(x2):
            return False
    if "note" in v:
        known += 1
        x3 = v["note"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 512 or TEXT_TEXT(x3) is None:
            return False
    if "sourceCode" in v:
        known += 1
        x4 = v["sourceCode"]
        if not is_SourceCode(x4):
            return False
    return len(v) == known
