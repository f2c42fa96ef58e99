"""The items of a list are free now.

Why: Readers of the old schema reject other items.
Fix: Keep the schema of the items, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said
from compat.presence import dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "items-introduced"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "items": {"type": "string"}}},
    },
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "array"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "array"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "items": {"type": "string"}}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The items of a list are free now."""
    yield from dropped(pair, "items", f"items had to be {said(pair.old.get('items'))} and are free now")
