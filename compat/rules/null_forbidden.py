"""A value may not be null any more.

Why: Data that says null for "not known" is rejected.
Fix: Keep null until a new major version, or leave the member out instead of writing null.
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
MIRROR = "null-allowed"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "null"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "null"]}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A value may not be null any more."""
    yield from type_change(pair, "null-forbidden")
