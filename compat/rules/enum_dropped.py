"""A list of allowed values became a free value.

Why: Readers of the old schema reject values that are not on their list.
Fix: Mark the list x-extensible first, so that readers expect other values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "enum-introduced"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "enum": ["A"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A", "B"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A"]}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A list of allowed values became a free value."""
    if "enum" in pair.old and "enum" not in pair.new:
        yield pair.change(f"only {said(pair.old['enum'])} were allowed and now any value is", "enum")
