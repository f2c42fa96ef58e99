"""The smallest number allowed is smaller than before, or no longer limited.

Why: Readers of the old schema reject what is below their limit; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "number"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "minimum-raised"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": 2}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": 1}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": 2}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The smallest number allowed is smaller than before, or no longer limited."""
    yield from lowered(pair, "minimum")
