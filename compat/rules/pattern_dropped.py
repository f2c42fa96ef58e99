"""A text need not match its pattern any more.

Why: Readers of the old schema reject other texts.
Fix: Keep the pattern, or mark the text x-extensible first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "pattern-introduced"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "pattern": "^[A-Z]+$"}},
    },
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
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
    """A text need not match its pattern any more."""
    if "pattern" in pair.old and "pattern" not in pair.new:
        yield pair.change(f"only what matches {pair.old['pattern']} was allowed and now any text is", "pattern")
