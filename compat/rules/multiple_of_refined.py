"""A number may be a multiple of a smaller step than before.

Why: Readers of the old schema reject the finer steps.
Fix: Keep the coarser step, or approve a new major version.
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
MIRROR = "multiple-of-coarsened"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 10}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 5}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 10}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A number may be a multiple of a smaller step than before."""
    yield from multiple_change(pair, "refined")
