"""A value must satisfy one schema less.

Why: Readers of the old schema reject what only that schema refused.
Fix: Keep the schema, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import parts_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "all-of-part-added"
BAD: Example = (
    {"type": "string", "allOf": [{"minLength": 1}, {"pattern": "^a"}]},
    {"type": "string", "allOf": [{"minLength": 1}]},
)
GOOD: Example = (
    {"type": "string", "allOf": [{"minLength": 1}]},
    {"type": "string", "allOf": [{"minLength": 1}, {"pattern": "^a"}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value must satisfy one schema less."""
    for index in parts_added(pair, "new", "old"):
        yield pair.branch_change("the value must satisfy one schema less", "allOf", index, None)
