"""Something is marked as deprecated.

Why: Nothing breaks; it may go with the next major version.
Fix: Say in the description what to use instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "minor"
MIRROR = "property-reinstated"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "deprecated": True}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "deprecated": True}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Something is marked as deprecated."""
    if pair.old.get("deprecated", False) is False and pair.new.get("deprecated", False) is True:
        yield pair.change("it is deprecated now", "deprecated")
