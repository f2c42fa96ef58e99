"""An object that holds a member must satisfy a schema now.

Why: Data that holds the member and does not satisfy it is rejected.
Fix: Say it in a rule that warns, until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import entries_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "dependent-schema-removed"
BAD: Example = ({"type": "object"}, {"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}})
GOOD: Example = ({"type": "object", "dependentSchemas": {"a": {"required": ["b"]}}}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """An object that holds a member must satisfy a schema now."""
    yield from entries_added(pair, "dependentSchemas", "what is asked of objects with the member")
