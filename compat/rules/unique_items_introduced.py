"""No two items of a list may be equal any more.

Why: Data with equal items is rejected.
Fix: Say it in a rule that warns, until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import introduced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "unique-items-dropped"
BAD: Example = ({"type": "array"}, {"type": "array", "uniqueItems": True})
GOOD: Example = ({"type": "array", "uniqueItems": True}, {"type": "array"})


def check(pair: NodePair) -> Iterator[Change]:
    """No two items of a list may be equal any more."""
    yield from introduced(pair, "uniqueItems", "no two items may be equal any more")
