"""A value has another type than before.

Why: Neither side reads what the other writes.
Fix: Add a member of the new type under a new name and deprecate the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import type_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "type"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of a changed type is a changed type"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": -9}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value has another type than before."""
    yield from type_change(pair, "type-changed")
