"""A value may be null now.

Why: Readers of the old schema do not expect null and reject it.
Fix: Leave the member out instead of writing null: a member that may be missing says the same.
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
MIRROR = "null-forbidden"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "null"]}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "null"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value may be null now."""
    yield from type_change(pair, "null-allowed")
