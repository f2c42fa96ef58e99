"""A list accepts no items beyond those at fixed places any more.

Why: Data with further items is rejected.
Fix: Keep further items allowed until a new major version.
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
MIRROR = "items-opened"
BAD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}]},
    {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
)
GOOD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}], "items": False},
    {"type": "array", "prefixItems": [{"type": "string"}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A list accepts no items beyond those at fixed places any more."""
    yield from closed(pair, "items", "further items are not accepted any more")
