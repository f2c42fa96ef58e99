"""An item at a fixed place must satisfy a schema of its own now.

Why: Data with another item at that place is rejected.
Fix: Leave the place free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import places_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "prefix-item-removed"
BAD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}]},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
)
GOOD: Example = (
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}]},
    {"type": "array", "prefixItems": [{"type": "string"}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An item at a fixed place must satisfy a schema of its own now."""
    for index in places_added(pair, "old", "new"):
        yield pair.branch_change(
            f"the item at place {index} must satisfy a schema of its own now", "prefixItems", None, index
        )
