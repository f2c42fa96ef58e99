"""An item at a fixed place has no schema of its own any more.

Why: Readers of the old schema reject another item at that place.
Fix: Keep the place as it was, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import places_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "prefix-item-added"
BAD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
    {"type": "array", "prefixItems": [{"type": "string"}]},
)
GOOD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}]},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An item at a fixed place has no schema of its own any more."""
    for index in places_added(pair, "new", "old"):
        yield pair.branch_change(
            f"the item at place {index} has no schema of its own any more", "prefixItems", index, None
        )
