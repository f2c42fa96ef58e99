"""A number must be whole now.

Why: Data with fractions is rejected.
Fix: Add a member for the whole number, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import type_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "type"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "integer-to-number"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "number"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "number"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A number must be whole now."""
    yield from type_change(pair, "number-to-integer")
