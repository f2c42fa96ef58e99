"""A member is more protected than before.

Why: Consumers may lose access to it.
Fix: Tell consumers which permission they need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import CLASSIFICATION, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "minor"
MIRROR = "member-classification-loosened"
BAD: Example = (
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
GOOD: Example = (
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


def check(pair: NodePair) -> Iterator[Change]:
    """A member is more protected than before."""
    order = ranks(CLASSIFICATION, pair.old.get("x-classification"), pair.new.get("x-classification"))
    if order and order[1] > order[0]:
        yield pair.change(
            f"the classification was {pair.old['x-classification']} and is {pair.new['x-classification']}",
            "x-classification",
        )
