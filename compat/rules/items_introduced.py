"""The items of a list must satisfy a schema now.

Why: Data with other items is rejected.
Fix: Leave items free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said
from compat.presence import introduced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "items-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "array"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "items": {"type": "string"}}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "items": {"type": "string"}}},
    },
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "array"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The items of a list must satisfy a schema now."""
    yield from introduced(pair, "items", f"items were free and must be {said(pair.new.get('items'))} now")
