"""An object that holds a member need not satisfy a schema any more.

Why: Readers of the old schema reject data that does not satisfy it.
Fix: Keep the schema, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import entries_removed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "dependent-schema-added"
BAD: Example = ({"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}})


def check(pair: NodePair) -> Iterator[Change]:
    """An object that holds a member need not satisfy a schema any more."""
    yield from entries_removed(pair, "dependentSchemas", "what is asked of objects with the member")
