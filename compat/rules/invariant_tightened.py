"""A rule that warned refuses now.

Why: Data that passed with a warning is refused.
Fix: Keep the warning until a new major version.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "rule"
VISITS = "invariant"
BUMP = "major"
MIRROR = "invariant-relaxed"
BAD: Example = (
    {"id": "R", "severity": "warn", "scope": ["order.created"]},
    {"id": "R", "severity": "error", "scope": ["order.created"]},
)
GOOD: Example = (
    {"id": "R", "severity": "error", "scope": ["order.created"]},
    {"id": "R", "severity": "warn", "scope": ["order.created"]},
)


def check(pair: FilePair) -> Iterator[Change]:
    """A rule that warned refuses now."""
    if pair.old.get("severity") != "error" and pair.new.get("severity") == "error":
        yield pair.change("the rule refuses what it warned of", "/severity", "/severity")
