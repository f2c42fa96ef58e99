"""The largest number allowed is larger than before, or no longer limited.

Why: Readers of the old schema reject what is above their limit; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "number"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "maximum-lowered"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "maximum": 2}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "maximum": 3}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "maximum": 2}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The largest number allowed is larger than before, or no longer limited."""
    yield from raised(pair, "maximum")
