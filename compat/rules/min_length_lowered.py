"""The shortest text allowed is smaller than before, or no longer limited.

Why: Readers of the old schema reject what is below their limit; tolerant readers do not look at limits.
Fix: Nothing to do inside a major version: readers use the consumer view.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "min-length-raised"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 2}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string"}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 1}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "minLength": 2}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The shortest text allowed is smaller than before, or no longer limited."""
    yield from lowered(pair, "minLength")
