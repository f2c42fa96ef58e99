"""Tells whether components/extension can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import EXTENSION_VERSION as EXTENSION_VERSION_TEXT


def is_Extension(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["version"]
        x2 = v["data"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 0 <= len(x1) <= 32 or EXTENSION_VERSION_TEXT(x1) is None:
        return False
    if not isinstance(x2, dict):
        return False
    known = 2
    if "mustUnderstand" in v:
        known += 1
        x5 = v["mustUnderstand"]
        if not isinstance(x5, bool):
            return False
    return len(v) == known
