"""A member asks for another member now.

Why: Data that holds the one without the other is rejected.
Fix: Ask for the other member in a rule that warns, until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import needs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "dependent-required-removed"
BAD: Example = ({"type": "object"}, {"type": "object", "dependentRequired": {"a": ["b"]}})
GOOD: Example = ({"type": "object", "dependentRequired": {"a": ["b"]}}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """A member asks for another member now."""
    for name, other in needs(pair, "new"):
        if (name, other) not in needs(pair, "old"):
            said = f"where {name!r} is, {other!r} must be now"
            yield pair.member_change(said, "dependentRequired", name)
