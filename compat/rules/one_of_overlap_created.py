"""Two alternatives of a oneOf accept the same values now.

Why: A value that both accept is rejected, because exactly one may.
Fix: Tell the alternatives apart by a constant member, or use anyOf.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.overlap import overlaps_created

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "one-of-overlap-removed"
BAD: Example = (
    {"oneOf": [{"type": "integer", "maximum": 3}, {"type": "integer", "minimum": 4}]},
    {"oneOf": [{"type": "integer", "maximum": 6}, {"type": "integer", "minimum": 4}]},
)
GOOD: Example = (
    {"oneOf": [{"type": "integer", "maximum": 6}, {"type": "integer", "minimum": 4}]},
    {"oneOf": [{"type": "integer", "maximum": 3}, {"type": "integer", "minimum": 4}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Two alternatives of a oneOf accept the same values now."""
    for old, new in overlaps_created(pair, "old", "new"):
        yield pair.branch_change("the alternative accepts values of another one now", "oneOf", old, new)
