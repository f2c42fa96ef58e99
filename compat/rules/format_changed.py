"""A text has another format.

Why: Readers that parse by the format fail or misread it.
Fix: Keep the format and add a member for the other one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_replaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse of a changed format is a changed format"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "format": "date"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "format": "date-time"}},
    },
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "format": "date"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "format": "date", "maxLength": 10}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A text has another format."""
    yield from annotation_replaced(pair, "format", "the format")
