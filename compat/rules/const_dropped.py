"""A constant became a free value.

Why: Readers of the old schema reject every other value.
Fix: Keep the constant and add a member for the free value.
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
MIRROR = "const-introduced"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "const": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "const": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"const": "A"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A constant became a free value."""
    if "const" in pair.old and "const" not in pair.new:
        yield pair.change(f"only {said(pair.old['const'])} was allowed and now other values are", "const")
