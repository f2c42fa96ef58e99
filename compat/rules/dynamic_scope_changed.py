"""A dynamic reference, or an anchor that one may lead to, is another.

Why: What it leads to depends on where it is used; the parts it leads to are compared as they are used.
Fix: Use a plain $ref.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.definitions import dynamic_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, DocumentPair, Example

FAMILY = "identity"
VISITS = "document"
BUMP = "patch"
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


def check(pair: DocumentPair) -> Iterator[Change]:
    """A dynamic reference, or an anchor that one may lead to, is another."""
    old, new = dynamic_names(pair.old.original), dynamic_names(pair.new.original)
    for at in sorted({*old, *new}):
        if old.get(at) != new.get(at):
            word = at.rpartition("/")[2]
            said = f"{word} was {old.get(at, 'not given')} and is {new.get(at, 'not given')}"
            yield pair.change(said, at if at in old else "", at if at in new else "")
