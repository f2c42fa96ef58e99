"""A choice between alternatives became a single form.

Why: Readers of the old schema reject what fits none of their alternatives.
Fix: Keep the choice, with the new form as a further alternative.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "choice-introduced"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "code": {"oneOf": [{"type": "string", "const": "A"}, {"type": "integer"}], "type": ["string", "integer"]}
        },
    },
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "integer"]}}},
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
            }
        ]
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """A choice between alternatives became a single form."""
    for keyword in ("oneOf", "anyOf"):
        if keyword in pair.old and keyword not in pair.new:
            yield pair.change("the value need not fit one of several alternatives any more", keyword)
