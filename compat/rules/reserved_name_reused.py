"""A member has a name that the object reserves, by x-reserved.

Why: Old data may hold that name with another meaning.
Fix: Give the member another name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "governance"
VISITS = "governance"
BUMP = "major"
MIRROR = "reserved-name-released"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "x-reserved": ["note"], "properties": {}},
    {
        "type": "object",
        "additionalProperties": False,
        "x-reserved": ["note"],
        "properties": {"note": {"type": "string"}},
    },
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "x-reserved": ["note"], "properties": {}},
    {
        "type": "object",
        "additionalProperties": False,
        "x-reserved": ["note"],
        "properties": {"remark": {"type": "string"}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member has a name that the object reserves, by x-reserved."""
    for name in pair.old.get("x-reserved", ()):
        if name in pair.members("new") and name not in pair.members("old"):
            yield pair.member_change(f"the name {name!r} is reserved", "properties", name)
