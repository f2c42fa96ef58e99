"""The value that stands for a missing member is another.

Why: Readers that fill it in come to another result from the same document.
Fix: Keep the default; better, have none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_replaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse of a changed default is a changed default"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "B"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "A"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "default": "A", "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The value that stands for a missing member is another."""
    yield from annotation_replaced(pair, "default", "the default")
