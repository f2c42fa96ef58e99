"""More members may be there than before.

Why: Readers of the old schema reject data with more; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "max-properties-lowered"
BAD: Example = ({"type": "object", "maxProperties": 1}, {"type": "object", "maxProperties": 2})
GOOD: Example = ({"type": "object", "maxProperties": 2}, {"type": "object", "maxProperties": 1})


def check(pair: NodePair) -> Iterator[Change]:
    """More members may be there than before."""
    yield from raised(pair, "maxProperties")
