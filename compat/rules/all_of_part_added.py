"""A value must satisfy a further schema.

Why: Data that does not satisfy it is rejected.
Fix: Leave the further schema out, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import parts_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "all-of-part-removed"
BAD: Example = (
    {"type": "string", "allOf": [{"minLength": 1}]},
    {"type": "string", "allOf": [{"minLength": 1}, {"pattern": "^a"}]},
)
GOOD: Example = (
    {"type": "string", "allOf": [{"minLength": 1}, {"pattern": "^a"}]},
    {"type": "string", "allOf": [{"minLength": 1}]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value must satisfy a further schema."""
    for index in parts_added(pair, "old", "new"):
        yield pair.branch_change("the value must satisfy a further schema", "allOf", None, index)
