"""Members whose names match a pattern are not limited by it any more.

Why: Readers of the old schema reject what they limited.
Fix: Keep the limit, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import pattern_entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "pattern-property-added"
BAD: Example = ({"type": "object", "patternProperties": {"^x": {"type": "string"}}}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "patternProperties": {"^x": {"type": "string"}}})


def check(pair: NodePair) -> Iterator[Change]:
    """Members whose names match a pattern are not limited by it any more."""
    for name in pattern_entries(pair, "old"):
        yield pair.member_change(f"members that match {name} are not limited by it any more", "patternProperties", name)
