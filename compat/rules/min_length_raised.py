"""The shortest text allowed is larger than before.

Why: Data below the new limit is rejected.
Fix: Keep the lower limit; ask for more in a rule that warns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import raised

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "min-length-lowered"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 1}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 2}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 2}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 1}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The shortest text allowed is larger than before."""
    yield from raised(pair, "minLength")
