"""The members of an object are listed in another order.

Why: Documents stay as they are; generated code that takes values by position takes others.
Fix: Keep the order and add new members at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "source"
VISITS = "node"
BUMP = "patch"
NO_MIRROR = "the reverse of another order is another order"
BAD: Example = (
    {"type": "object", "properties": {"a": {}, "b": {}}},
    {"type": "object", "description": "Both.", "properties": {"b": {}, "a": {}}},
)
GOOD: Example = (
    {"type": "object", "properties": {"a": {}, "b": {}}},
    {"type": "object", "properties": {"a": {}, "c": {}, "b": {}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The members of an object are listed in another order."""
    old = [name for name in pair.members("old") if name in pair.members("new")]
    new = [name for name in pair.members("new") if name in pair.members("old")]
    if old != new:
        yield pair.change("the members are listed in another order", "properties")
