"""A released file is not what was released.

Why: Whoever pinned the release has another contract under the same number.
Fix: Restore the file, and publish the change as a new release.
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
BAD: Example = ({"sha256": "aa"}, {"sha256": "bb"})
GOOD: Example = ({"sha256": "aa"}, {"sha256": "aa"})


def check(pair: FilePair) -> Iterator[Change]:
    """A released file is not what was released."""
    if fact(pair, "old", "sha256") != fact(pair, "new", "sha256"):
        yield pair.change(f"{pair.name} was rewritten after its release")
