"""Members whose names match a pattern must satisfy a schema now.

Why: Data with such a member of another form is rejected.
Fix: Leave those members free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import pattern_entries

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "pattern-property-removed"
BAD: Example = ({"type": "object"}, {"type": "object", "patternProperties": {"^x": {"type": "string"}}})
GOOD: Example = ({"type": "object", "patternProperties": {"^x": {"type": "string"}}}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """Members whose names match a pattern must satisfy a schema now."""
    for name in pattern_entries(pair, "new"):
        yield pair.member_change(f"members that match {name} are limited now", "patternProperties", name)
