"""A state machine is another.

Why: Events that were applied may be parked or refused.
Fix: Add transitions; keep those that are there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.document import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "lifecycle"
VISITS = "lifecycle"
BUMP = "major"
NO_MIRROR = "the reverse of a changed machine is a changed machine"
BAD: Example = ({"states": ["a"]}, {"states": ["b"]})
GOOD: Example = ({"states": ["a"], "description": "A."}, {"states": ["a"], "description": "B."})


def check(pair: FilePair) -> Iterator[Change]:
    """A state machine is another."""
    ignored = {"description", "title", "source", "note"}
    for member in sorted({*pair.old, *pair.new} - ignored):
        if canonical(pair.old.get(member)) != canonical(pair.new.get(member)):
            yield pair.change(f"{member} is another", f"/{member}", f"/{member}")
