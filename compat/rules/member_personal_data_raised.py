"""A member is more protected than before.

Why: Consumers may lose access to it.
Fix: Tell consumers which permission they need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import PERSONAL_DATA, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "minor"
MIRROR = "member-personal-data-lowered"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-personal-data": "standard"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-personal-data": "sensitive"}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-personal-data": "sensitive"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-personal-data": "standard"}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member is more protected than before."""
    order = ranks(PERSONAL_DATA, pair.old.get("x-personal-data"), pair.new.get("x-personal-data"))
    if order and order[1] > order[0]:
        yield pair.change(
            f"the personal data class was {pair.old['x-personal-data']} and is {pair.new['x-personal-data']}",
            "x-personal-data",
        )
