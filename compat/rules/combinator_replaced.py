"""The same alternatives are combined in another way.

Why: One of several, at least one and all of them are different demands.
Fix: Keep the way they were combined, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import replaced_combinator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse is a replacement too"
BAD: Example = (
    {"type": "integer", "oneOf": [{"minimum": 0}, {"maximum": 9}]},
    {"type": "integer", "allOf": [{"minimum": 0}, {"maximum": 9}]},
)
GOOD: Example = (
    {"type": "integer", "oneOf": [{"minimum": 0}, {"maximum": 9}]},
    {"type": "integer", "allOf": [{"minimum": 5}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The same alternatives are combined in another way."""
    for old, new in replaced_combinator(pair):
        yield pair.change(f"the alternatives were combined by {old} and are by {new}", old, new)
