"""A dynamic reference, or an anchor that one may lead to, is another.

Why: What it leads to depends on where it is used; little can be proven about it.
Fix: Use a plain $ref.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "identity"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse is a change of the same kind"
BAD: Example = (
    {
        "$dynamicRef": "#a",
        "$defs": {"a": {"$dynamicAnchor": "a", "type": "string"}, "b": {"$dynamicAnchor": "b", "type": "integer"}},
    },
    {
        "$dynamicRef": "#b",
        "$defs": {"a": {"$dynamicAnchor": "a", "type": "string"}, "b": {"$dynamicAnchor": "b", "type": "integer"}},
    },
)
GOOD: Example = (
    {"$dynamicRef": "#a", "$defs": {"a": {"$dynamicAnchor": "a", "type": "string"}}},
    {"$dynamicRef": "#a", "maxLength": 9, "$defs": {"a": {"$dynamicAnchor": "a", "type": "string"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A dynamic reference, or an anchor that one may lead to, is another."""
    for keyword in ("$dynamicRef", "$dynamicAnchor", "$recursiveRef", "$recursiveAnchor"):
        old, new = pair.old.get(keyword), pair.new.get(keyword)
        if old != new:
            yield pair.change(f"{keyword} was {said(old)} and is {said(new)}", keyword)
