"""A code that data may hold is not to be written any more.

Why: Readers keep understanding it, writers that still send it break the rule.
Fix: Name the code that replaces it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "a retired code never comes back: a new code takes its place"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "enum": ["A", "B"]}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "enum": ["A", "B"], "x-retired-codes": ["B"]}},
    },
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "enum": ["A"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "enum": ["A", "B"]}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A code that data may hold is not to be written any more."""
    for code in pair.new.get("x-retired-codes", ()):
        if code not in pair.old.get("x-retired-codes", ()):
            yield pair.change(f"the code {code!r} is retired", "x-retired-codes", detail=str(code))
