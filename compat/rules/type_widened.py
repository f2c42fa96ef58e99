"""A value may have further types.

Why: Readers of the old schema reject the further types; old data stays readable.
Fix: Add a new optional member for the further type, or approve a new major version.
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
MIRROR = "type-narrowed"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "integer"]}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "maximum": 9}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value may have further types."""
    yield from type_change(pair, "type-widened")
