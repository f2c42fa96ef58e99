"""The examples are others.

Why: Nothing breaks; what people copy is another.
Fix: Nothing to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "patch"
NO_MIRROR = "the reverse of other examples is other examples"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "examples": ["A"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "examples": ["B"]}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "examples": ["A"]}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "examples": ["A"], "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The examples are others."""
    if canonical(pair.old.get("examples")) != canonical(pair.new.get("examples")):
        yield pair.change("the examples are others", "examples")
