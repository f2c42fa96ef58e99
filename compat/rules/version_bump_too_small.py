"""The version grows by less than the change asks for.

Why: Readers take the release for one that they can read.
Fix: Give it the version that the check says.
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
BAD: Example = ({"version": "1.2.0", "next": "2.0.0"}, {"version": "1.3.0"})
GOOD: Example = ({"version": "1.2.0", "next": "2.0.0"}, {"version": "2.0.0"})


def check(pair: FilePair) -> Iterator[Change]:
    """The version grows by less than the change asks for."""
    old, needed, new = version(pair, "old", "version"), version(pair, "old", "next"), version(pair, "new", "version")
    if old < new < needed:
        said = ".".join(map(str, needed))
        yield pair.change(f"{pair.name} needs {said}")
