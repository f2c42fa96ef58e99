"""A change is compatible with the last release and not with an earlier one.

Why: Readers that skipped releases are broken.
Fix: Compare with every release that is still in use, and restore what the earlier one relied on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.governed import fact

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "governance"
VISITS = "release"
BUMP = "major"
NO_MIRROR = "it is a fact about a release, which has no opposite"
BAD: Example = ({"answer": "compatible"}, {"against": "1.0.0", "answer": "incompatible"})
GOOD: Example = ({"answer": "compatible"}, {"against": "1.0.0", "answer": "compatible"})


def check(pair: FilePair) -> Iterator[Change]:
    """A change is compatible with the last release and not with an earlier one."""
    if fact(pair, "old", "answer") == "compatible" and fact(pair, "new", "answer") == "incompatible":
        yield pair.change(f"{pair.name} is incompatible with {fact(pair, 'new', 'against')}")
