"""Something that no other rule explains decides differently which documents are valid.

Why: The document shown is accepted by one side and rejected by the other.
Fix: Compare both places; state the difference with one of the keywords of the dialect.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "identity"
VISITS = "none"
BREAKS: tuple[str, ...] = ("backward", "forward")
NO_MIRROR = "it stands for whatever has no rule of its own"
BAD: Example = ({"type": "object"}, {"type": "object", "minProperties": 1})
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {}},
    {"type": "object", "additionalProperties": False, "properties": {}, "description": "Empty."},
)


def check(_: NodePair) -> Iterator[Change]:
    """Something that no other rule explains decides differently which documents are valid."""
    yield from ()
