"""The longest list allowed is larger than before, or no longer limited.

Why: Readers of the old schema reject what is above their limit; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "max-items-lowered"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "maxItems": 2, "items": {"type": "boolean"}}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "items": {"type": "boolean"}}},
    },
)
GOOD: Example = (
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


def check(pair: NodePair) -> Iterator[Change]:
    """The longest list allowed is larger than before, or no longer limited."""
    yield from raised(pair, "maxItems")
