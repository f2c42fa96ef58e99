"""Another member tells the alternatives of a choice apart.

Why: Readers look at the old member to know what they have.
Fix: Keep the old member, with the same values, beside the new one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.branches import tag_names

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "the reverse of another tag is another tag"
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
                "properties": {"type": {"const": "a"}},
                "required": ["type"],
            },
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"type": {"const": "b"}},
                "required": ["type"],
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
                "properties": {"kind": {"const": "a"}},
                "required": ["kind"],
            },
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"kind": {"const": "c"}},
                "required": ["kind"],
            },
        ]
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """Another member tells the alternatives of a choice apart."""
    for keyword in ("oneOf", "anyOf"):
        old, new = tag_names(pair.old.get(keyword)), tag_names(pair.new.get(keyword))
        if old and new and old.isdisjoint(new):
            said = f"the alternatives were told apart by {', '.join(sorted(old))} and are by {', '.join(sorted(new))}"
            yield pair.change(said, keyword)
