"""Items that nothing else speaks of must satisfy a schema now.

Why: Data with other items is rejected.
Fix: Leave them free, or approve a new major version.
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
MIRROR = "unevaluated-items-dropped"
BAD: Example = ({"type": "array"}, {"type": "array", "unevaluatedItems": {"type": "string"}})
GOOD: Example = ({"type": "array", "unevaluatedItems": {"type": "string"}}, {"type": "array"})


def check(pair: NodePair) -> Iterator[Change]:
    """Items that nothing else speaks of must satisfy a schema now."""
    yield from introduced(pair, "unevaluatedItems", "items that nothing speaks of must satisfy a schema now")
