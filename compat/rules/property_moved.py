"""A member seems to have moved to another object.

Why: Data that holds it at the old place is rejected, and readers of the old schema look there.
Fix: Keep the member at the old place, mark it deprecated, and write both until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.renames import moved_members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "object"
VISITS = "document"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of a move is a move"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "weight": {"type": "integer", "maximum": 99},
            "cargo": {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
        },
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "cargo": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"note": {"type": "string"}, "weight": {"type": "integer", "maximum": 99}},
            }
        },
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "weight": {"type": "integer", "maximum": 99},
            "cargo": {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
        },
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "cargo": {
                "type": "object",
                "additionalProperties": False,
                "properties": {"note": {"type": "string"}, "weight": {"type": "string"}},
            }
        },
    },
)


def check(pair: DocumentPair) -> Iterator[Change]:
    """A member seems to have moved to another object."""
    yield from moved_members(pair)
