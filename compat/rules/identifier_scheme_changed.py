"""An identifier is taken from another scheme. The keyword is x-scheme.

Why: The documents stay valid and every value in them is misread.
Fix: Add a member with the new meaning and deprecate the old one.
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
NO_MIRROR = "the reverse is a change of the same kind"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-scheme": "SCAC"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-scheme": "SMDG"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "x-scheme": "SCAC"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-scheme": "SCAC", "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """An identifier is taken from another scheme. The keyword is x-scheme."""
    yield from annotation_changed(pair, "x-scheme", "the scheme of identifiers")
