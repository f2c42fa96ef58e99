"""A pattern that cannot be compared with the old one: it looks around or back.

Why: Nobody can prove whether old texts still match.
Fix: Write the pattern without look-around and back-references.
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
NO_MIRROR = "the reverse is a pattern that cannot be compared either"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "pattern": "^a$"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^(?!a)b$"}},
    },
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "pattern": "^a$"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "pattern": "^b$"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A pattern that cannot be compared with the old one: it looks around or back."""
    if pattern_relation(pair.old, pair.new) == "irregular":
        yield pair.change(
            f"pattern was {pair.old['pattern']} and is {pair.new['pattern']}: they cannot be compared", "pattern"
        )
