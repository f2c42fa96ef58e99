"""More items that match must be there than before.

Why: Data with fewer is rejected.
Fix: Keep the limit, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "min-contains-lowered"
BAD: Example = (
    {"type": "array", "contains": {"type": "string"}, "minContains": 2},
    {"type": "array", "contains": {"type": "string"}, "minContains": 3},
)
GOOD: Example = (
    {"type": "array", "contains": {"type": "string"}, "minContains": 3},
    {"type": "array", "contains": {"type": "string"}, "minContains": 2},
)


def check(pair: NodePair) -> Iterator[Change]:
    """More items that match must be there than before."""
    if "contains" in pair.old and "contains" in pair.new:
        yield from raised(pair, "minContains")
