"""A check compared nothing.

Why: A check without anything to check passes for the wrong reason.
Fix: Correct the folder or the names that are given.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "governance"
VISITS = "release"
BUMP = "major"
NO_MIRROR = "it is a fact about a release, which has no opposite"
BAD: Example = ({"checked": 0}, {})
GOOD: Example = ({"checked": 1}, {})


def check(pair: FilePair) -> Iterator[Change]:
    """A check compared nothing."""
    if (pair.old or {}).get("checked") == 0:
        yield pair.change("nothing was compared")
