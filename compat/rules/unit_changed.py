"""A number is given in another unit.

Why: The documents stay valid and every amount in them is misread.
Fix: Add a member with the new unit and deprecate the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "major"
NO_MIRROR = "the reverse of a changed unit is a changed unit"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-unit": "KGM"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-unit": "LBR"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-unit": "KGM"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-unit": "KGM", "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A number is given in another unit."""
    yield from annotation_changed(pair, "x-unit", "the unit")
