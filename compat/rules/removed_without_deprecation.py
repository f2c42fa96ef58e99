"""A member is gone that no release marked as deprecated.

Why: Nobody was warned, so nobody is prepared.
Fix: Bring the member back, mark it deprecated, and remove it with a later major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "governance"
VISITS = "governance"
BUMP = "major"
NO_MIRROR = "a member that comes back is a new member"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string", "deprecated": True}}},
    {"type": "object", "additionalProperties": False, "properties": {}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member is gone that no release marked as deprecated."""
    for name, schema in pair.members("old").items():
        is_marked = isinstance(schema, dict) and schema.get("deprecated") is True
        if name not in pair.members("new") and not is_marked:
            yield pair.member_change(f"the member {name!r} is gone and was never deprecated", "properties", name)
