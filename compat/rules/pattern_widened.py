"""A pattern allows further texts.

Why: Readers of the old schema reject the further texts.
Fix: Mark the text x-extensible first, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import pattern_relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "pattern-narrowed"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z]+$"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z0-9]+$"}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z0-9]+$"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z]+$"}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A pattern allows further texts."""
    if pattern_relation(pair.old, pair.new) == "widened":
        yield pair.change(
            f"pattern was {pair.old['pattern']} and is {pair.new['pattern']}: it allows further texts", "pattern"
        )
