"""The members of an object that are not listed must satisfy a schema now.

Why: Data whose other members do not satisfy it is rejected.
Fix: Leave them free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "additional-properties-dropped"
BAD: Example = ({"type": "object"}, {"type": "object", "additionalProperties": {"type": "string"}})
GOOD: Example = ({"type": "object", "additionalProperties": {"type": "string"}}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """The members of an object that are not listed must satisfy a schema now."""
    limit = pair.new.get("additionalProperties")
    if isinstance(limit, dict) and pair.old.get("additionalProperties", True) is True:
        yield pair.change(f"further members were free and must be {said(limit)} now", "additionalProperties")
