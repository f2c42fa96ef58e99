"""A member seems to have another name: one is gone, and a new one takes the same.

Why: Data with the old name is rejected, and readers of the old schema reject the new name.
Fix: Keep the old member, mark it deprecated, and write both until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.renames import renamed, renamed_members

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of a new name is a new name"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"shipToParty": {"type": "string", "maxLength": 9}},
    },
    {"type": "object", "additionalProperties": False, "properties": {"shipTo": {"type": "string", "maxLength": 9}}},
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"shipToParty": {"type": "string", "maxLength": 9}},
    },
    {"type": "object", "additionalProperties": False, "properties": {"weight": {"type": "string", "maxLength": 9}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A member seems to have another name: one is gone, and a new one takes the same."""
    for old, new in renamed_members(pair):
        yield renamed(pair, old, new)
