"""A number must be a multiple of something else.

Why: Most numbers of either side are rejected by the other.
Fix: Add a member with the new step and deprecate the old one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import multiple_change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "number"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of another step is another step"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 4}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 6}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 4}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "multipleOf": 8}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A number must be a multiple of something else."""
    yield from multiple_change(pair, "changed")
