"""A state machine has another transition.

Why: Events that were parked, absorbed or refused may now be applied; those that were applied still are.
Fix: Nothing to do, unless the new row stands before one about the same events in the same states.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

VISITS = "lifecycle"
BUMP = "minor"
MIRROR = "lifecycle-transition-removed"
BAD: Example = ({"transitions": [{"id": "a-01"}]}, {"transitions": [{"id": "a-01"}, {"id": "a-02"}]})
GOOD: Example = ({"transitions": [{"id": "a-01"}]}, {"transitions": [{"id": "a-01"}]})


def check(pair: FilePair) -> Iterator[Change]:
    """A state machine has another transition."""
    old = pair.rows("old", "transitions", "id")
    for name, (at, _) in pair.rows("new", "transitions", "id").items():
        if name not in old:
            yield pair.change(f"the transition {name} is new", "", at)
