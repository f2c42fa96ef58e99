"""The same schema is said of members that match another pattern.

Why: Members that matched the old pattern only, or match the new one only, are judged differently.
Fix: Keep the old pattern beside the new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import rekeyed_patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of another pattern is another pattern"
BAD: Example = (
    {"type": "object", "patternProperties": {"^a": {"type": "string"}}},
    {"type": "object", "patternProperties": {"^b": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "patternProperties": {"^a": {"type": "string"}}},
    {"type": "object", "patternProperties": {"^b": {"type": "integer"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The same schema is said of members that match another pattern."""
    for old, new in rekeyed_patterns(pair):
        touches = (pair.touch("patternProperties", old), pair.touch("patternProperties", new))
        yield pair.change(f"the pattern of names was {old} and is {new}", "patternProperties", touches=touches)
