"""A value became a choice between alternatives.

Why: Data that none of the alternatives accepts is rejected.
Fix: Keep the old form as one of the alternatives.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.presence import replaced_combinator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "choice-dropped"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": ["string", "integer"]}}},
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "code": {"oneOf": [{"type": "string", "const": "A"}, {"type": "integer"}], "type": ["string", "integer"]}
        },
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


def check(pair: NodePair) -> Iterator[Change]:
    """A value became a choice between alternatives."""
    for keyword in ("oneOf", "anyOf"):
        if keyword not in pair.old and keyword in pair.new and next(replaced_combinator(pair), None) is None:
            yield pair.change("the value must fit one of several alternatives now", keyword)
