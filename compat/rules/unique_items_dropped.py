"""Items of a list may be equal now.

Why: Readers of the old schema reject lists with equal items.
Fix: Keep items different, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "unique-items-introduced"
BAD: Example = ({"type": "array", "uniqueItems": True}, {"type": "array"})
GOOD: Example = ({"type": "array"}, {"type": "array", "uniqueItems": True})


def check(pair: NodePair) -> Iterator[Change]:
    """Items of a list may be equal now."""
    yield from dropped(pair, "uniqueItems", "items may be equal now")
