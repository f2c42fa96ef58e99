"""Items that nothing else speaks of are free now.

Why: Readers of the old schema reject other items.
Fix: Keep the schema, or approve a new major version.
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
MIRROR = "unevaluated-items-introduced"
BAD: Example = ({"type": "array", "unevaluatedItems": {"type": "string"}}, {"type": "array"})
GOOD: Example = ({"type": "array"}, {"type": "array", "unevaluatedItems": {"type": "string"}})


def check(pair: NodePair) -> Iterator[Change]:
    """Items that nothing else speaks of are free now."""
    yield from dropped(pair, "unevaluatedItems", "items that nothing speaks of are free now")
