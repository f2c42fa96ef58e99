"""An object does not reserve a name any more that it reserved, by x-reserved.

Why: The name may come back with another meaning.
Fix: Keep the name in x-reserved for good.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "governance"
VISITS = "governance"
BUMP = "major"
NO_MIRROR = "using a reserved name is the fault, reserving one is not"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "x-reserved": ["note"], "properties": {}},
    {"type": "object", "additionalProperties": False, "properties": {}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "x-reserved": ["note"], "properties": {}},
    {"type": "object", "additionalProperties": False, "x-reserved": ["note", "remark"], "properties": {}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An object does not reserve a name any more that it reserved, by x-reserved."""
    for name in pair.old.get("x-reserved", ()):
        if name not in pair.new.get("x-reserved", ()):
            yield pair.change(f"the name {name!r} is not reserved any more", "x-reserved", detail=name)
