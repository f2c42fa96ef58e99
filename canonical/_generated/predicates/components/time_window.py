"""Tells whether components/time_window can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.moment import is_Moment


def is_TimeWindow(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    known = 0
    if "earliest" in v:
        known += 1
        x1 = v["earliest"]
        if not is_Moment(x1):
            return False
    if "latest" in v:
        known += 1
        x2 = v["latest"]
        if not is_Moment(x2):
            return False
    return len(v) == known
