"""A member that could be left out must be there now.

Why: Data without the member is rejected.
Fix: Leave it optional and ask for it in a rule that warns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "property-made-optional"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}, "required": ["note"]},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}, "required": ["note"]},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member that could be left out must be there now."""
    for name in pair.required("new"):
        if name not in pair.required("old") and name in pair.members("old"):
            yield pair.listed_change(f"the member {name!r} must be there now", "required", name)
