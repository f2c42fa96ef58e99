"""More members must be there than before.

Why: Data with fewer is rejected.
Fix: Keep the limit, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "min-properties-lowered"
BAD: Example = ({"type": "object", "minProperties": 1}, {"type": "object", "minProperties": 2})
GOOD: Example = ({"type": "object", "minProperties": 2}, {"type": "object", "minProperties": 1})


def check(pair: NodePair) -> Iterator[Change]:
    """More members must be there than before."""
    yield from raised(pair, "minProperties")
