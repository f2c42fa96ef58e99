"""A constant has another value.

Why: Neither side reads what the other writes.
Fix: Keep the constant; a tag names a kind of data for ever.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of a changed constant is a changed constant"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"const": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"const": "B"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"const": "A"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"const": "A", "description": "A tag."}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A constant has another value."""
    if "const" in pair.old and "const" in pair.new and canonical(pair.old["const"]) != canonical(pair.new["const"]):
        said = f"the constant was {canonical(pair.old['const'])} and is {canonical(pair.new['const'])}"
        yield pair.change(said, "const")
