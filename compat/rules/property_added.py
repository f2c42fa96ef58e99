"""An object has a further member that may be left out.

Why: Readers of the old, closed schema reject the member; tolerant readers keep and ignore it.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "property-removed"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {}},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string", "maxLength": 9}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An object has a further member that may be left out."""
    for name in pair.members("new"):
        if name not in pair.members("old") and (name not in pair.required("new") or name in pair.required("old")):
            yield pair.member_change(f"the member {name!r} is new", "properties", name)
