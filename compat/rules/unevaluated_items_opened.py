"""Items that nothing else speaks of are accepted now.

Why: Readers of the old schema reject further items.
Fix: Keep the list closed, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "unevaluated-items-closed"
BAD: Example = ({"type": "array", "unevaluatedItems": False}, {"type": "array"})
GOOD: Example = ({"type": "array"}, {"type": "array", "unevaluatedItems": False})


def check(pair: NodePair) -> Iterator[Change]:
    """Items that nothing else speaks of are accepted now."""
    yield from opened(pair, "unevaluatedItems", "items that nothing speaks of are accepted now")
