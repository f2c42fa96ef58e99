"""A number must be a multiple of a larger step than before.

Why: Data on the finer steps is rejected.
Fix: Keep the finer step until a new major version.
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
MIRROR = "multiple-of-refined"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 10}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 10}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A number must be a multiple of a larger step than before."""
    yield from multiple_change(pair, "coarsened")
