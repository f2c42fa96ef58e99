"""A definition has another name.

Why: Classes that are generated from it are renamed; data is not concerned.
Fix: Keep the title unless the name was wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "source"
VISITS = "node"
BUMP = "minor"
NO_MIRROR = "the reverse of a changed title is a changed title"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {}, "title": "Stop"},
    {"type": "object", "additionalProperties": False, "properties": {}, "title": "Place"},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {}, "title": "Stop"},
    {"type": "object", "additionalProperties": False, "properties": {}, "title": "Stop", "description": "A place."},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A definition has another name."""
    yield from annotation_changed(pair, "title", "the title")
