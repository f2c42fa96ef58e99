"""The longest text allowed is smaller than before.

Why: Data above the new limit is rejected.
Fix: Keep the higher limit; a partner's limit belongs in its profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.limits import lowered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "string"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "max-length-raised"
BAD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "maxLength": 3}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "maxLength": 2}}},
)
GOOD: Example = (
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "maxLength": 2}}},
    {"type": "object", "additionalProperties": False, "properties": {"code": {"type": "string", "maxLength": 3}}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The longest text allowed is smaller than before."""
    yield from lowered(pair, "maxLength")
