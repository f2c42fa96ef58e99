"""A number need not be a multiple of anything any more.

Why: Readers of the old schema reject numbers in between.
Fix: Nothing to do if readers take any number; else approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import multiple_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "number"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "multiple-of-introduced"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A number need not be a multiple of anything any more."""
    yield from multiple_change(pair, "dropped")
