"""A pattern allows some texts more and some less, or what it allows cannot be compared.

Why: Neither side reads all that the other writes.
Fix: Keep the old pattern as one alternative of the new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import pattern_relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of a replaced pattern is a replaced pattern"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z]+$"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[0-9]+$"}},
    },
)
GOOD: Example = (
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


def check(pair: NodePair) -> Iterator[Change]:
    """A pattern allows some texts more and some less, or what it allows cannot be compared."""
    if pattern_relation(pair.old, pair.new) == "replaced":
        yield pair.change(
            f"pattern was {pair.old['pattern']} and is {pair.new['pattern']}: some texts are lost and some are new",
            "pattern",
        )
