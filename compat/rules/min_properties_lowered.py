"""Fewer members may be there than before.

Why: Readers of the old schema reject data with fewer; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "min-properties-raised"
BAD: Example = ({"type": "object", "minProperties": 2}, {"type": "object", "minProperties": 1})
GOOD: Example = ({"type": "object", "minProperties": 1}, {"type": "object", "minProperties": 2})


def check(pair: NodePair) -> Iterator[Change]:
    """Fewer members may be there than before."""
    yield from lowered(pair, "minProperties")
