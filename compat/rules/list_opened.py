"""A closed list of codes may grow now.

Why: Readers must expect codes that they do not know.
Fix: Tell consumers before new codes appear.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BUMP = "minor"
MIRROR = "list-closed"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-extensible": False}},
    },
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-extensible": True}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-extensible": True}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-extensible": True}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A closed list of codes may grow now."""
    if pair.old.get("x-extensible", False) is False and pair.new.get("x-extensible", False) is True:
        yield pair.change("the list may grow now", "x-extensible")
