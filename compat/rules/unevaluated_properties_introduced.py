"""Members that nothing else speaks of must satisfy a schema now.

Why: Data with such a member of another form is rejected.
Fix: Leave them free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import introduced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "unevaluated-properties-dropped"
BAD: Example = ({"type": "object"}, {"type": "object", "unevaluatedProperties": {"type": "string"}})
GOOD: Example = ({"type": "object", "unevaluatedProperties": {"type": "string"}}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """Members that nothing else speaks of must satisfy a schema now."""
    yield from introduced(pair, "unevaluatedProperties", "members that nothing speaks of must satisfy a schema now")
