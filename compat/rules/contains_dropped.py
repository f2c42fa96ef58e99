"""A list need not contain an item of a kind any more.

Why: Readers of the old schema reject lists without one.
Fix: Keep writing such an item, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said
from compat.presence import dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "contains-introduced"
BAD: Example = ({"type": "array", "contains": {"type": "string"}}, {"type": "array"})
GOOD: Example = ({"type": "array"}, {"type": "array", "contains": {"type": "string"}})


def check(pair: NodePair) -> Iterator[Change]:
    """A list need not contain an item of a kind any more."""
    yield from dropped(
        pair,
        "contains",
        f"the list had to contain an item like {said(pair.old.get('contains'))} and need not any more",
    )
