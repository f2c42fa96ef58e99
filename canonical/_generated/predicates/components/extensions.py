"""Tells whether components/extensions can be accepted.

Generated from schemas; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

from canonical._generated.predicates.components.extension import is_Extension
from canonical._generated.predicates.patterns import REVERSE_DNS_KEY as REVERSE_DNS_KEY_TEXT


def is_Extensions(v: Any) -> bool:
    if not isinstance(v, dict):
        return False
    for x1, x2 in v.items():
        if not isinstance(x1, str) or not 0 <= len(x1) <= 128 or REVERSE_DNS_KEY_TEXT(x1) is None:
            return False
        if not is_Extension(x2):
            return False
    return True
