"""The members of an object that are not listed are free now.

Why: Readers of the old schema reject those that do not satisfy theirs.
Fix: Keep the schema, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "object"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "additional-properties-introduced"
BAD: Example = ({"type": "object", "additionalProperties": {"type": "string"}}, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object", "additionalProperties": {"type": "string"}})


def check(pair: NodePair) -> Iterator[Change]:
    """The members of an object that are not listed are free now."""
    limit = pair.old.get("additionalProperties")
    if isinstance(limit, dict) and pair.new.get("additionalProperties", True) is True:
        yield pair.change(f"further members had to be {said(limit)} and are free now", "additionalProperties")
