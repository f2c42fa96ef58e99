"""Something changed and its version did not.

Why: Two different things have the same name, and caches keep the old one.
Fix: Give it the version that the check says.
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
BAD: Example = ({"version": "1.2.0", "bump": "minor"}, {"version": "1.2.0"})
GOOD: Example = ({"version": "1.2.0", "bump": "none"}, {"version": "1.2.0"})


def check(pair: FilePair) -> Iterator[Change]:
    """Something changed and its version did not."""
    changed = fact(pair, "old", "bump") not in {"", "none"}
    if changed and fact(pair, "old", "version") == fact(pair, "new", "version"):
        yield pair.change(f"{pair.name} changed and is still {fact(pair, 'new', 'version')}")
