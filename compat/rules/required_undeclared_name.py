"""A name must be there that the object does not list as a member.

Why: Data without it is rejected, and nobody can see what it should hold.
Fix: List the member, and make it optional until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "undeclared-name-dropped"
BAD: Example = ({"type": "object"}, {"type": "object", "required": ["code"]})
GOOD: Example = (
    {"type": "object", "properties": {"code": {}}},
    {"type": "object", "properties": {"code": {}}, "required": ["code"]},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A name must be there that the object does not list as a member."""
    for name in pair.required("new"):
        if name not in pair.required("old") and name not in pair.members("new") and name not in pair.members("old"):
            yield pair.listed_change(f"the name {name!r} must be there now, and is no listed member", "required", name)
