"""An object that accepted further members accepts only those listed.

Why: Data with any other member is rejected.
Fix: List the members that are in use, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "object-opened"
BAD: Example = ({"type": "object"}, {"type": "object", "additionalProperties": False, "properties": {}})
GOOD: Example = ({"type": "object", "additionalProperties": False, "properties": {}}, {"type": "object"})


def check(pair: NodePair) -> Iterator[Change]:
    """An object that accepted further members accepts only those listed."""
    if pair.old.get("additionalProperties", True) is not False and pair.new.get("additionalProperties") is False:
        yield pair.change("further members are not accepted any more", "additionalProperties")
