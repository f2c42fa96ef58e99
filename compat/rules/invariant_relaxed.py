"""A rule that refused only warns now.

Why: Consumers that relied on it see data that they did not expect.
Fix: Tell consumers; they may apply the rule themselves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "rule"
VISITS = "invariant"
BUMP = "minor"
MIRROR = "invariant-tightened"
BAD: Example = (
    {"id": "R", "severity": "error", "scope": ["order.created"]},
    {"id": "R", "severity": "warn", "scope": ["order.created"]},
)
GOOD: Example = (
    {"id": "R", "severity": "warn", "scope": ["order.created"]},
    {"id": "R", "severity": "error", "scope": ["order.created"]},
)


def check(pair: FilePair) -> Iterator[Change]:
    """A rule that refused only warns now."""
    if pair.old.get("severity") == "error" and pair.new.get("severity") != "error":
        yield pair.change("the rule warns of what it refused", "/severity", "/severity")
