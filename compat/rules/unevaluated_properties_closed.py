"""Members that nothing else speaks of are not accepted any more.

Why: Data with further members is rejected.
Fix: Leave the object open, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import closed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "unevaluated-properties-opened"
BAD: Example = ({"type": "object"}, {"type": "object", "unevaluatedProperties": False})
GOOD: Example = ({"type": "object", "unevaluatedProperties": False}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """Members that nothing else speaks of are not accepted any more."""
    yield from closed(pair, "unevaluatedProperties", "members that nothing speaks of are not accepted any more")
