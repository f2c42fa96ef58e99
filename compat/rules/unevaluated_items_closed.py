"""Items that nothing else speaks of are not accepted any more.

Why: Data with further items is rejected.
Fix: Leave the list open, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import closed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "unevaluated-items-opened"
BAD: Example = ({"type": "array"}, {"type": "array", "unevaluatedItems": False})
GOOD: Example = ({"type": "array", "unevaluatedItems": False}, {"type": "array"})


def check(pair: NodePair) -> Iterator[Change]:
    """Items that nothing else speaks of are not accepted any more."""
    yield from closed(pair, "unevaluatedItems", "items that nothing speaks of are not accepted any more")
