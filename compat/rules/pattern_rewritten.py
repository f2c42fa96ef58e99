"""A pattern is written differently and allows exactly the same texts.

Why: It breaks nobody.
Fix: Nothing to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import pattern_relation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ()
NO_MIRROR = "the reverse of a rewritten pattern is a rewritten pattern"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[0-9]{1,2}$"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[0-9][0-9]?$"}},
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
    """A pattern is written differently and allows exactly the same texts."""
    if pattern_relation(pair.old, pair.new) == "rewritten":
        yield pair.change(f"pattern was {pair.old['pattern']} and is {pair.new['pattern']}: the same texts", "pattern")
