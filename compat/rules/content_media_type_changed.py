"""A text carries another kind of document.

Why: Readers decode it as before and get something else.
Fix: Add a member with the new form and deprecate the old one.
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
        "properties": {"code": {"type": "string", "contentMediaType": "application/xml"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "contentMediaType": "application/json"}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "contentMediaType": "application/xml"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "contentMediaType": "application/xml", "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A text carries another kind of document."""
    yield from annotation_changed(pair, "contentMediaType", "the media type")
