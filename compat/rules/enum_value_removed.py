"""A list of allowed values has lost a value.

Why: Data that holds the value is rejected.
Fix: Keep the value and mark its code as retired; writers stop using it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "enum-value-added"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A", "B"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A"]}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A", "B"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["B", "A"]}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A list of allowed values has lost a value."""
    if "enum" in pair.old and "enum" in pair.new:
        known = {canonical(value) for value in pair.new["enum"]}
        for index, value in enumerate(pair.old["enum"]):
            if canonical(value) not in known:
                text = canonical(value)
                yield pair.listed_change(f"the value {text} is not allowed any more", "enum", text, index)
