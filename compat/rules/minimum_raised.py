"""The smallest number allowed is larger than before.

Why: Data below the new limit is rejected.
Fix: Keep the lower limit; ask for more in a rule that warns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "number"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "minimum-lowered"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": 1}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": 2}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": 2}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "integer", "minimum": 1}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The smallest number allowed is larger than before."""
    yield from raised(pair, "minimum")
