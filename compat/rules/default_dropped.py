"""No value stands for a missing member any more.

Why: Readers that relied on the default do not know what a missing member means.
Fix: Keep the default until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "major"
MIRROR = "default-added"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "default": "B"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """No value stands for a missing member any more."""
    yield from annotation_dropped(pair, "default", "the default")
