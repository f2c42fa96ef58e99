"""A choice has lost an alternative.

Why: Data of that alternative is rejected.
Fix: Keep the alternative and mark it deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.branches import branch_name
from compat.presence import branches_removed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
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
        for index, branch in branches_removed(pair, keyword):
            yield pair.branch_change(f"the alternative {branch_name(branch)} is gone", keyword, index, None)
