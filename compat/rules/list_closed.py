"""A list of codes that could grow is closed.

Why: Codes that tolerant readers accepted are rejected from now on.
Fix: Keep the list extensible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BUMP = "major"
MIRROR = "list-opened"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-extensible": True}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-extensible": False}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-extensible": False}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-extensible": False}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A list of codes that could grow is closed."""
    if pair.old.get("x-extensible", False) is True and pair.new.get("x-extensible", False) is False:
        yield pair.change("the list is closed now", "x-extensible")
