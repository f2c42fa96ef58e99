"""A rule is gone.

Why: Consumers that relied on it see data that they did not expect.
Fix: Retire it in a release that says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "catalog"
VISITS = "presence"
BUMP = "minor"
MIRROR = "invariant-added"
BAD: Example = ({"id": "R", "severity": "error", "scope": ["order.created"]}, None)
GOOD: Example = (
    {"id": "R", "severity": "error", "scope": ["order.created"]},
    {"id": "R", "severity": "error", "scope": ["order.created"]},
)


def check(pair: FilePair) -> Iterator[Change]:
    """A rule is gone."""
    if pair.kind == "invariant" and pair.old is not None and pair.new is None:
        yield pair.change(f"{pair.name} is gone")
