"""A choice has a further alternative.

Why: Readers of the old schema reject data of the new alternative.
Fix: Publish the alternative as an event type of its own, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.branches import branch_name
from compat.presence import branches_added

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "branch-removed"
BAD: Example = (
    {
        "oneOf": [
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "a"}},
                "required": ["kind"],
            }
        ]
    },
    {
        "oneOf": [
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "a"}},
                "required": ["kind"],
            },
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "b"}},
                "required": ["kind"],
            },
        ]
    },
)
GOOD: Example = (
    {
        "oneOf": [
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "a"}},
                "required": ["kind"],
            },
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "b"}},
                "required": ["kind"],
            },
        ]
    },
    {
        "oneOf": [
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "b"}},
                "required": ["kind"],
            },
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "a"}},
                "required": ["kind"],
            },
        ]
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A choice has a further alternative."""
    for keyword in ("oneOf", "anyOf"):
        for index, branch in branches_added(pair, keyword):
            yield pair.branch_change(f"the alternative {branch_name(branch)} is new", keyword, None, index)
