"""Tells whether components/date_reference can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import DATE_TYPE
from canonical._generated.predicates.components.moment import is_Moment
from canonical._generated.predicates.components.source_code import is_SourceCode


def is_DateReference(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["type"]
        x2 = v["at"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in DATE_TYPE:
        return False
    if not is_Moment(x2):
        return False
    known = 2
    if "sourceCode" in v:
        known += 1
        x3 = v["sourceCode"]
        if not is_SourceCode(x3):
            return False
    return len(v) == known
