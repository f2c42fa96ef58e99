"""A rule is new.

Why: Data that passed may be refused.
Fix: Let a new rule warn until the next major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "catalog"
VISITS = "presence"
BUMP = "major"
MIRROR = "invariant-removed"
BAD: Example = (None, {"id": "R", "severity": "error", "scope": ["order.created"]})
GOOD: Example = (
    {"id": "R", "severity": "error", "scope": ["order.created"]},
    {"id": "R", "severity": "error", "scope": ["order.created"]},
)


def check(pair: FilePair) -> Iterator[Change]:
    """A rule is new."""
    if pair.kind == "invariant" and pair.old is None and pair.new.get("severity") == "error":
        yield pair.change(f"{pair.name} is new")
