"""Members that nothing else speaks of are accepted now.

Why: Readers of the old schema reject further members.
Fix: Keep the object closed, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "unevaluated-properties-closed"
BAD: Example = ({"type": "object", "unevaluatedProperties": False}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "unevaluatedProperties": False})


def check(pair: NodePair) -> Iterator[Change]:
    """Members that nothing else speaks of are accepted now."""
    yield from opened(pair, "unevaluatedProperties", "members that nothing speaks of are accepted now")
