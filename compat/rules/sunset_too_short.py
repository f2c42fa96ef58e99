"""A member is removed before the day that was promised, by x-sunset.

Why: Whoever planned with that day is broken early.
Fix: Keep the member until that day.
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
BAD: Example = ({"sunset": "2027-03-01"}, {"date": "2026-12-01"})
GOOD: Example = ({"sunset": "2027-03-01"}, {"date": "2027-03-01"})


def check(pair: FilePair) -> Iterator[Change]:
    """A member is removed before the day that was promised, by x-sunset."""
    sunset, date = fact(pair, "old", "sunset"), fact(pair, "new", "date")
    if sunset and date and date < sunset:
        yield pair.change(f"{pair.name} was promised until {sunset} and goes on {date}")
