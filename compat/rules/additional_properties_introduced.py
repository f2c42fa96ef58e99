"""The members of an object that are not listed must satisfy a schema now.

Why: Data whose other members do not satisfy it is rejected.
Fix: Leave them free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    if pair.old.get("additionalProperties", True) is True and isinstance(pair.new.get("additionalProperties"), dict):
        yield pair.change("further members must satisfy a schema now", "additionalProperties")
