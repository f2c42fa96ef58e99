"""A code is taken from another list.

Why: The same code may mean something else.
Fix: Add a member for the other list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse of a changed list is a changed list"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-codelist": "a"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-codelist": "b"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-codelist": "a"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-codelist": "a", "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A code is taken from another list."""
    yield from annotation_changed(pair, "x-codelist", "the code list")
