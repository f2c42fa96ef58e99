"""An object accepts members that are not listed.

Why: Readers of the old, closed schema reject them, and a later member of the same name may already be in use.
Fix: Use the extensions member for data of one's own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "object-closed"
BAD: Example = ({"type": "object", "additionalProperties": False, "properties": {}}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "additionalProperties": False, "properties": {}})


def check(pair: NodePair) -> Iterator[Change]:
    """An object accepts members that are not listed."""
    if pair.old.get("additionalProperties") is False and pair.new.get("additionalProperties", True) is not False:
        yield pair.change("further members are accepted now", "additionalProperties")
