"""An object has a further member that must be there.

Why: Data written before the change does not have it and is rejected.
Fix: Make the new member optional.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
MIRROR = "property-removed"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {}},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}, "required": ["note"]},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {}},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An object has a further member that must be there."""
    for name in pair.required("new"):
        if name in pair.members("new") and name not in pair.required("old") and name not in pair.members("old"):
            yield pair.member_change(f"the member {name!r} is new and must be there", "properties", name, "required")
