"""An approval of a break is past its end date.

Why: The break was to be temporary, and is still there.
Fix: Undo the change, or have it approved again with a new date.
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
BAD: Example = ({"until": "2026-11-30"}, {"date": "2026-12-01"})
GOOD: Example = ({"until": "2026-12-31"}, {"date": "2026-12-01"})


def check(pair: FilePair) -> Iterator[Change]:
    """An approval of a break is past its end date."""
    until, date = fact(pair, "old", "until"), fact(pair, "new", "date")
    if until and date > until:
        yield pair.change(f"the approval of {pair.name} ended on {until}")
