"""A member that had to be there may be left out.

Why: Readers that rely on the member reject data without it, tolerant ones too.
Fix: Keep it required, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "property-made-required"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}, "required": ["note"]},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}},
    {"type": "object", "additionalProperties": False, "properties": {"note": {"type": "string"}}, "required": ["note"]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member that had to be there may be left out."""
    for name in pair.required("old"):
        if name not in pair.required("new") and name in pair.members("new"):
            yield pair.listed_change(f"the member {name!r} may be left out now", "required", name)
