"""The longest list allowed is smaller than before.

Why: Data above the new limit is rejected.
Fix: Keep the higher limit; a partner's limit belongs in its profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "max-items-raised"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "maxItems": 3, "items": {"type": "boolean"}}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "maxItems": 2, "items": {"type": "boolean"}}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "maxItems": 2, "items": {"type": "boolean"}}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "maxItems": 3, "items": {"type": "boolean"}}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The longest list allowed is smaller than before."""
    yield from lowered(pair, "maxItems")
