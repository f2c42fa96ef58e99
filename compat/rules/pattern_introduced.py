"""A free text must match a pattern now.

Why: Data that does not match is rejected.
Fix: Introduce the pattern in a new member, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "pattern-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z]+$"}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z]+$"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z0-9]+$"}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A free text must match a pattern now."""
    if "pattern" not in pair.old and "pattern" in pair.new:
        yield pair.change(f"any text was allowed and now only what matches {pair.new['pattern']}", "pattern")
