"""No values are excluded any more.

Why: Readers of the old schema reject what was excluded.
Fix: Keep the exclusion, or approve a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import said
from compat.presence import dropped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "composition"
VISITS = "node"
BREAKS: tuple[str, ...] = ("forward",)
MIRROR = "not-introduced"
BAD: Example = ({"type": "string", "not": {"const": "x"}}, {"type": "string"})
GOOD: Example = ({"type": "string"}, {"type": "string", "not": {"const": "x"}})


def check(pair: NodePair) -> Iterator[Change]:
    """No values are excluded any more."""
    yield from dropped(pair, "not", f"{said(pair.old.get('not'))} was excluded and now nothing is")
