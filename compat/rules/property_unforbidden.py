"""A member that was forbidden may be there.

Why: Readers of the old schema reject data that holds it.
Fix: Give it another name if it was forbidden for a reason, else approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "property-forbidden"
BAD: Example = (
    {"type": "object", "properties": {"code": False}},
    {"type": "object", "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "properties": {"code": {"type": "string"}}},
    {"type": "object", "properties": {"code": False}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member that was forbidden may be there."""
    for name, schema in pair.members("old").items():
        if schema is False and pair.members("new").get(name, False) is not False:
            yield pair.member_change(f"the member {name!r} is allowed now", "properties", name)
