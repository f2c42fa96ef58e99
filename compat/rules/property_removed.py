"""An object has lost a member.

Why: Data that holds the member is rejected, and readers that use it get nothing.
Fix: Keep the member, mark it deprecated, and remove it with a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "property-added"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"note": {"type": "string"}, "more": {"type": "string"}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """An object has lost a member."""
    for name in pair.members("old"):
        if name not in pair.members("new"):
            yield pair.member_change(f"the member {name!r} is gone", "properties", name, "required")
