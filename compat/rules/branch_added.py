"""A choice has a further alternative.

Why: Readers of the old schema reject data of the new alternative.
Fix: Publish the alternative as an event type of its own, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.pairs import Change, Example, NodePair, branch_name, matched_branches

if TYPE_CHECKING:
    from collections.abc import Iterator

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
        matched = {right for left, right in matched_branches(pair, keyword)}
        both = isinstance(pair.old.get(keyword), list) and isinstance(pair.new.get(keyword), list)
        for index, branch in enumerate(pair.new[keyword]) if both else ():
            if index not in matched:
                said = f"the alternative {branch_name(branch)} is new"
                yield pair.change(said, keyword, at=f"/{keyword}/{index}")
