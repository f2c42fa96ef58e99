"""The order of a list means something else, by x-ordered.

Why: Readers that rely on the order, or ignore it, get another meaning from the same data.
Fix: Add a member that says the order, such as a sequence number.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse is a change of the same kind"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "array", "x-ordered": True}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "array", "x-ordered": False}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "array", "x-ordered": True}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "x-ordered": True, "maxItems": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The order of a list means something else, by x-ordered."""
    yield from annotation_changed(pair, "x-ordered", "whether the order counts")
