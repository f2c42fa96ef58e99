"""A member is less protected than before.

Why: Data that was kept back may now be shown.
Fix: Have the owner of the data approve it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import CLASSIFICATION, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "major"
MIRROR = "member-classification-tightened"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-classification": "internal"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-classification": "public"}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-classification": "public"}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "x-classification": "internal"}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member is less protected than before."""
    order = ranks(CLASSIFICATION, pair.old.get("x-classification"), pair.new.get("x-classification"))
    if order and order[1] < order[0]:
        yield pair.change(
            f"the classification was {pair.old['x-classification']} and is {pair.new['x-classification']}",
            "x-classification",
        )
