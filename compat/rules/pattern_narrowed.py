"""A pattern allows fewer texts than before.

Why: Data that matched the old pattern only is rejected.
Fix: Keep the wider pattern until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import pattern_relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "pattern-widened"
BAD: Example = (
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
    """A pattern allows fewer texts than before."""
    if pattern_relation(pair.old, pair.new) == "narrowed":
        yield pair.change(
            f"pattern was {pair.old['pattern']} and is {pair.new['pattern']}: it allows fewer texts", "pattern"
        )
