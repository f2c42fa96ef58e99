"""A text has a format now.

Why: Validators that check formats reject texts that do not have it, others do not notice.
Fix: Say the format in the description, or state it as a pattern in a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BUMP = "major"
MIRROR = "format-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "format": "date"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "format": "date"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A text has a format now."""
    yield from annotation_added(pair, "format", "the format")
