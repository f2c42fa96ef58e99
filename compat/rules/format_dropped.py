"""A text has no format any more.

Why: Readers that parse by the format may meet other texts.
Fix: Keep the format; add a member for free text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BUMP = "minor"
MIRROR = "format-introduced"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "format": "date"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "format": "date"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A text has no format any more."""
    yield from annotation_dropped(pair, "format", "the format")
