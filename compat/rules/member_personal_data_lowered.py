"""A member is less protected than before.

Why: Data that was kept back may now be shown.
Fix: Have the data protection officer approve it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import PERSONAL_DATA, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "major"
MIRROR = "member-personal-data-raised"
BAD: Example = (
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
GOOD: Example = (
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


def check(pair: NodePair) -> Iterator[Change]:
    """A member is less protected than before."""
    order = ranks(PERSONAL_DATA, pair.old.get("x-personal-data"), pair.new.get("x-personal-data"))
    if order and order[1] < order[0]:
        yield pair.change(
            f"the personal data class was {pair.old['x-personal-data']} and is {pair.new['x-personal-data']}",
            "x-personal-data",
        )
