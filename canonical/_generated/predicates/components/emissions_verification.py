"""Tells whether components/emissions_verification can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.codes import ASSURANCE_LEVEL
from canonical._generated.predicates.components.document import is_Document
from canonical._generated.predicates.components.party import is_Party
from canonical._generated.predicates.patterns import LOCAL_DATE as LOCAL_DATE_TEXT


def is_EmissionsVerification(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    try:
        x1 = v["assurance"]
    except KeyError:
        return False
    if not isinstance(x1, str) or x1 not in ASSURANCE_LEVEL:
        return False
    known = 1
    if "verifier" in v:
        known += 1
        x2 = v["verifier"]
        if not is_Party(x2):
            return False
    if "verifiedOn" in v:
        known += 1
        x3 = v["verifiedOn"]
        if not isinstance(x3, str) or LOCAL_DATE_TEXT(x3) is None:
            return False
    if "statement" in v:
        known += 1
        x4 = v["statement"]
        if not is_Document(x4):
            return False
    return len(v) == known
