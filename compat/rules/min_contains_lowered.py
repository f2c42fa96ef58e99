"""Fewer items that match may be there than before.

Why: Readers of the old schema reject data with fewer; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "min-contains-raised"
BAD: Example = (
    {"type": "array", "contains": {"type": "string"}, "minContains": 3},
    {"type": "array", "contains": {"type": "string"}, "minContains": 2},
)
GOOD: Example = (
    {"type": "array", "contains": {"type": "string"}, "minContains": 2},
    {"type": "array", "contains": {"type": "string"}, "minContains": 3},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Fewer items that match may be there than before."""
    if "contains" in pair.old and "contains" in pair.new:
        yield from lowered(pair, "minContains")
