"""A list accepts items beyond those at fixed places.

Why: Readers of the old schema reject further items.
Fix: Add a member for the further items, or approve a new major version.
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
MIRROR = "items-closed"
BAD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
    {"type": "array", "prefixItems": [{"type": "string"}]},
)
GOOD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}]},
    {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A list accepts items beyond those at fixed places."""
    yield from opened(pair, "items", "further items are accepted now")
