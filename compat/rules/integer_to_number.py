"""A whole number may have a fraction now.

Why: Readers that store whole numbers reject or round it.
Fix: Add a member for the exact amount, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import type_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "type"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "number-to-integer"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "number"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "number"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A whole number may have a fraction now."""
    yield from type_change(pair, "integer-to-number")
