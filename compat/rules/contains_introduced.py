"""A list must contain an item of a kind now.

Why: Data without such an item is rejected.
Fix: Ask for the item in a rule that warns, until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said
from compat.presence import introduced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "array"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "contains-dropped"
BAD: Example = ({"type": "array"}, {"type": "array", "contains": {"type": "string"}})
GOOD: Example = ({"type": "array", "contains": {"type": "string"}}, {"type": "array"})


def check(pair: NodePair) -> Iterator[Change]:
    """A list must contain an item of a kind now."""
    yield from introduced(pair, "contains", f"the list must contain an item like {said(pair.new.get('contains'))} now")
