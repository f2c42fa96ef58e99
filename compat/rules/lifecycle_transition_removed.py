"""A state machine has lost a transition.

Why: Events that were applied are parked, absorbed or refused.
Fix: Keep the transition; add another one beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

VISITS = "lifecycle"
BUMP = "major"
MIRROR = "lifecycle-transition-added"
BAD: Example = ({"transitions": [{"id": "a-01"}, {"id": "a-02"}]}, {"transitions": [{"id": "a-01"}]})
GOOD: Example = ({"transitions": [{"id": "a-01"}]}, {"transitions": [{"id": "a-01"}]})


def check(pair: FilePair) -> Iterator[Change]:
    """A state machine has lost a transition."""
    new = pair.rows("new", "transitions", "id")
    for name, (at, _) in pair.rows("old", "transitions", "id").items():
        if name not in new:
            yield pair.change(f"the transition {name} is gone", at)
