"""Something is no longer deprecated.

Why: Nothing breaks.
Fix: Nothing to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "patch"
MIRROR = "property-deprecated"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "deprecated": True}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "deprecated": True}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Something is no longer deprecated."""
    if pair.old.get("deprecated", False) is True and pair.new.get("deprecated", False) is False:
        yield pair.change("it is not deprecated any more", "deprecated")
