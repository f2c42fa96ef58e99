"""The text that says what something means is another.

Why: It breaks nobody if it only says the same better.
Fix: If the meaning is another, add a new member instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import annotation_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "semantic"
VISITS = "node"
BUMP = "patch"
NO_MIRROR = "the reverse of a changed text is a changed text"
BAD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "description": "Gross."}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "description": "Net."}},
    },
)
GOOD: Example = (
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "description": "Gross."}},
    },
    {
        "type": "object",
        "additionalProperties": False,
        "properties": {"code": {"type": "string", "description": "Gross.", "maxLength": 9}},
    },
)


def check(pair: NodePair) -> Iterator[Change]:
    """The text that says what something means is another."""
    yield from annotation_changed(pair, "description", "the description")
