"""The version is lower than the one before.

Why: Whoever takes the highest version keeps the old one.
Fix: Give it a version above the last one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.governed import version

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "governance"
VISITS = "release"
BUMP = "major"
NO_MIRROR = "it is a fact about a release, which has no opposite"
BAD: Example = ({"version": "1.2.0"}, {"version": "1.1.0"})
GOOD: Example = ({"version": "1.2.0"}, {"version": "1.10.0"})


def check(pair: FilePair) -> Iterator[Change]:
    """The version is lower than the one before."""
    if version(pair, "new", "version") < version(pair, "old", "version"):
        yield pair.change(f"{pair.name} is below the version before")
