"""A number must be a multiple of something now.

Why: Data with other numbers is rejected.
Fix: Leave the number free, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import multiple_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "number"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "multiple-of-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A number must be a multiple of something now."""
    yield from multiple_change(pair, "introduced")
