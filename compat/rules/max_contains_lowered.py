"""Fewer items that match may be there than before.

Why: Data with more is rejected.
Fix: Keep the limit, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "max-contains-raised"
BAD: Example = (
    {"type": "array", "contains": {"type": "string"}, "maxContains": 3},
    {"type": "array", "contains": {"type": "string"}, "maxContains": 2},
)
GOOD: Example = (
    {"type": "array", "contains": {"type": "string"}, "maxContains": 2},
    {"type": "array", "contains": {"type": "string"}, "maxContains": 3},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Fewer items that match may be there than before."""
    if "contains" in pair.old and "contains" in pair.new:
        yield from lowered(pair, "maxContains")
