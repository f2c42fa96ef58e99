"""The document inside a text has another schema.

Why: Validators do not look inside; readers do and may find what they do not expect.
Fix: Compare the inner schemas on their own, and add a member for a form that is not compatible.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse is a change of the same kind"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "contentSchema": {"type": "string"}}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "contentSchema": {"type": "integer"}}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "contentSchema": {"type": "string"}}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "contentSchema": {"type": "string"}, "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The document inside a text has another schema."""
    yield from annotation_changed(pair, "contentSchema", "the schema of the content")
