"""Fewer members may be there than before.

Why: Data with more is rejected.
Fix: Keep the limit, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "max-properties-raised"
BAD: Example = ({"type": "object", "maxProperties": 2}, {"type": "object", "maxProperties": 1})
GOOD: Example = ({"type": "object", "maxProperties": 1}, {"type": "object", "maxProperties": 2})


def check(pair: NodePair) -> Iterator[Change]:
    """Fewer members may be there than before."""
    yield from lowered(pair, "maxProperties")
