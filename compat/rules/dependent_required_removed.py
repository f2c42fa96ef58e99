"""A member does not ask for another member any more.

Why: Readers of the old schema reject data that holds the one without the other.
Fix: Keep writing both, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import needs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "dependent-required-added"
BAD: Example = ({"type": "object", "dependentRequired": {"a": ["b"]}}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "dependentRequired": {"a": ["b"]}})


def check(pair: NodePair) -> Iterator[Change]:
    """A member does not ask for another member any more."""
    for name, other in needs(pair, "old"):
        if (name, other) not in needs(pair, "new"):
            said = f"where {name!r} is, {other!r} may be left out now"
            yield pair.member_change(said, "dependentRequired", name)
