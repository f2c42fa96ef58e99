"""A value may no longer have one of its types.

Why: Data written with the lost type is rejected.
Fix: Accept the old type until a new major version.
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
MIRROR = "type-widened"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "integer"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 0}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value may no longer have one of its types."""
    yield from type_change(pair, "type-narrowed")
