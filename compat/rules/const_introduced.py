"""A free value became a constant.

Why: Data with any other value is rejected.
Fix: Use a new member for the constant, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "const-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "const": "A"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"const": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "const": "A"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A free value became a constant."""
    if "const" not in pair.old and "const" in pair.new:
        yield pair.change(f"other values were allowed and now only {said(pair.new['const'])} is", "const")
