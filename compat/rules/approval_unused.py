"""An approval of a break matches nothing.

Why: It would let a later break of that kind through unseen.
Fix: Remove the approval.
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
BAD: Example = ({"used": False}, {})
GOOD: Example = ({"used": True}, {})


def check(pair: FilePair) -> Iterator[Change]:
    """An approval of a break matches nothing."""
    if (pair.old or {}).get("used") is False:
        yield pair.change(f"the approval of {pair.name} matches no finding")
