"""Two alternatives of a oneOf accept no common values any more.

Why: Values that were rejected because both accepted them are accepted now.
Fix: Nothing to do if nobody relied on the refusal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.overlap import overlaps_created

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "one-of-overlap-created"
BAD: Example = (
    {"oneOf": [{"type": "integer", "maximum": 6}, {"type": "integer", "minimum": 4}]},
    {"oneOf": [{"type": "integer", "maximum": 3}, {"type": "integer", "minimum": 4}]},
)
GOOD: Example = (
    {"oneOf": [{"type": "integer", "maximum": 3}, {"type": "integer", "minimum": 4}]},
    {"oneOf": [{"type": "integer", "maximum": 6}, {"type": "integer", "minimum": 4}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Two alternatives of a oneOf accept no common values any more."""
    for new, old in overlaps_created(pair, "new", "old"):
        yield pair.branch_change("the alternative accepts no values of another one any more", "oneOf", old, new)
