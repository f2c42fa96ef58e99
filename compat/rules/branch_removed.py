"""A choice has lost an alternative.

Why: Data of that alternative is rejected.
Fix: Keep the alternative and mark it deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.pairs import Change, Example, NodePair, branch_name, matched_branches

if TYPE_CHECKING:
    from collections.abc import Iterator

VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "branch-added"
BAD: Example = (
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
                "properties": {"kind": {"const": "a"}},
                "required": ["kind"],
            }
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
    """A choice has lost an alternative."""
    for keyword in ("oneOf", "anyOf"):
        matched = {left for left, right in matched_branches(pair, keyword)}
        both = isinstance(pair.old.get(keyword), list) and isinstance(pair.new.get(keyword), list)
        for index, branch in enumerate(pair.old[keyword]) if both else ():
            if index not in matched:
                said = f"the alternative {branch_name(branch)} is gone"
                yield pair.change(said, keyword, at=f"/{keyword}/{index}")
