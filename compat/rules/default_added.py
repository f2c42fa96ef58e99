"""A value stands for a missing member now.

Why: Data without the member means something that it did not mean before.
Fix: Say in the description what a missing member means, and let writers write it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "minor"
MIRROR = "default-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "A"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "B"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value stands for a missing member now."""
    yield from annotation_added(pair, "default", "the default")
