"""Who may write or read a member is another, by readOnly or writeOnly.

Why: Writers send what is ignored, or readers look for what is not there any more.
Fix: Keep the access, or add a member with the other one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import is_free

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse is a change of the same kind"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "readOnly": True}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "readOnly": False}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Who may write or read a member is another, by readOnly or writeOnly."""
    for keyword in ("readOnly", "writeOnly"):
        if is_free(pair, "old", keyword) != is_free(pair, "new", keyword):
            yield pair.change(f"{keyword} is another", keyword)
