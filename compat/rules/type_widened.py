"""A value may have further types.

Why: Readers of the old schema reject the further types; old data stays readable.
Fix: Add a new optional member for the further type, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.kinds import kinds
from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

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
    old, new = kinds(pair.old), kinds(pair.new)
    if old < new:
        yield pair.change(f"type was {said(pair.old.get('type'))} and is {said(pair.new.get('type'))}", "type")
