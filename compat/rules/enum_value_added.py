"""A list of allowed values has a further value.

Why: Readers of the old schema reject the new value unless the list is extensible.
Fix: Mark the list x-extensible, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "values"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "enum-value-removed"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A", "B"]}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["A", "B"]}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"enum": ["B", "A"]}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """A list of allowed values has a further value."""
    if "enum" in pair.old and "enum" in pair.new:
        known = {canonical(value) for value in pair.old["enum"]}
        for index, value in enumerate(pair.new["enum"]):
            if canonical(value) not in known:
                text = canonical(value)
                yield pair.listed_change(f"the value {text} is allowed now", "enum", text, index)
