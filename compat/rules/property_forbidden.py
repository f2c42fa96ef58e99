"""A member may not be there any more, whatever it holds.

Why: Data that holds the member is rejected.
Fix: Mark the member deprecated and forbid it with a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "property-unforbidden"
BAD: Example = (
    {"type": "object", "properties": {"code": {"type": "string"}}},
    {"type": "object", "properties": {"code": False}},
)
GOOD: Example = (
    {"type": "object", "properties": {"code": False}},
    {"type": "object", "properties": {"code": {"type": "string"}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member may not be there any more, whatever it holds."""
    for name, schema in pair.members("new").items():
        if schema is False and pair.members("old").get(name, False) is not False:
            yield pair.member_change(f"the member {name!r} is forbidden now", "properties", name)
