"""A free value became a list of allowed values.

Why: Data with any other value is rejected.
Fix: Introduce the list in a new member, or approve a new major version.
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
MIRROR = "enum-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "enum": ["A"]}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A", "B"]}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A free value became a list of allowed values."""
    if "enum" not in pair.old and "enum" in pair.new:
        yield pair.change(f"any value was allowed and now only {said(pair.new['enum'])} are", "enum")
