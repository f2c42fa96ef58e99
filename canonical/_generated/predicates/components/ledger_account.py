"""Tells whether components/ledger_account can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.patterns import IDENTIFIER as IDENTIFIER_TEXT


def is_LedgerAccount(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["company"]
        x2 = v["glAccount"]
    except KeyError:
        return False
    if not isinstance(x1, str) or not 1 <= len(x1) <= 64 or IDENTIFIER_TEXT(x1) is None:
        return False
    if not isinstance(x2, str) or not 1 <= len(x2) <= 64 or IDENTIFIER_TEXT(x2) is None:
        return False
    known = 2
    if "costCentre" in v:
        known += 1
        x3 = v["costCentre"]
        if not isinstance(x3, str) or not 1 <= len(x3) <= 64 or IDENTIFIER_TEXT(x3) is None:
            return False
    if "profitCentre" in v:
        known += 1
        x4 = v["profitCentre"]
        if not isinstance(x4, str) or not 1 <= len(x4) <= 64 or IDENTIFIER_TEXT(x4) is None:
            return False
    return len(v) == known
