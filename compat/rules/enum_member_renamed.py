"""The name that generated code has for a listed value is another.

Why: Documents stay as they are; code that uses the old name does not build.
Fix: Keep the old name as an alias.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "source"
VISITS = "node"
BUMP = "patch"
NO_MIRROR = "the reverse of a new name is a new name"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"enum": ["A"], "x-enum-varnames": ["First"]}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"enum": ["A"], "x-enum-varnames": ["Alpha"]}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"enum": ["A"], "x-enum-varnames": ["First"]}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"enum": ["A", "B"], "x-enum-varnames": ["First", "Second"]}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The name that generated code has for a listed value is another."""
    before = dict(zip(map(str, pair.old.get("enum", ())), pair.old.get("x-enum-varnames", ()), strict=False))
    after = dict(zip(map(str, pair.new.get("enum", ())), pair.new.get("x-enum-varnames", ()), strict=False))
    for value, name in before.items():
        if after.get(value, name) != name:
            yield pair.change(f"the name of {value} was {name} and is {after[value]}", "x-enum-varnames", detail=value)
