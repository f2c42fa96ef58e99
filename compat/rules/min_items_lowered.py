"""The shortest list allowed is smaller than before, or no longer limited.

Why: Readers of the old schema reject what is below their limit; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "min-items-raised"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "minItems": 2, "items": {"type": "boolean"}}},
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
        "properties": {"code": {"type": "array", "minItems": 1, "items": {"type": "boolean"}}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "minItems": 2, "items": {"type": "boolean"}}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The shortest list allowed is smaller than before, or no longer limited."""
    yield from lowered(pair, "minItems")
