"""A name that the object does not list as a member need not be there any more.

Why: Readers of the old schema reject data without it.
Fix: Keep writing it until all readers know.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "required-undeclared-name"
BAD: Example = ({"type": "object", "required": ["code"]}, {"type": "object"})
GOOD: Example = (
    {"type": "object", "properties": {"code": {}}, "required": ["code"]},
    {"type": "object", "properties": {"code": {}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A name that the object does not list as a member need not be there any more."""
    for name in pair.required("old"):
        if name not in pair.required("new") and name not in pair.members("new") and name not in pair.members("old"):
            yield pair.listed_change(f"the name {name!r} may be left out now", "required", name)
