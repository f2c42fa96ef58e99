"""Some values are excluded now.

Why: Data with an excluded value is rejected.
Fix: Keep the values allowed until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said
from compat.presence import introduced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("backward",)
MIRROR = "not-dropped"
BAD: Example = ({"type": "string"}, {"type": "string", "not": {"const": "x"}})
GOOD: Example = ({"type": "string", "not": {"const": "x"}}, {"type": "string"})


def check(pair: NodePair) -> Iterator[Change]:
    """Some values are excluded now."""
    yield from introduced(pair, "not", f"nothing was excluded and now {said(pair.new.get('not'))} is")
