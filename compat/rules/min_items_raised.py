"""The shortest list allowed is larger than before.

Why: Data below the new limit is rejected.
Fix: Keep the lower limit; ask for more in a rule that warns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "min-items-lowered"
BAD: Example = (
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
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "minItems": 2, "items": {"type": "boolean"}}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "array", "minItems": 1, "items": {"type": "boolean"}}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The shortest list allowed is larger than before."""
    yield from raised(pair, "minItems")
