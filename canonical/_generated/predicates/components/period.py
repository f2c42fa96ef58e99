"""Tells whether components/period can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.moment import is_Moment


def is_Period(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["start"]
        x2 = v["end"]
    except KeyError:
        return False
    if not is_Moment(x1):
        return False
    if not is_Moment(x2):
        return False
    known = 2
    return len(v) == known
