"""The time of an event is taken from somewhere else.

Why: Windows, sequences and key figures shift.
Fix: Add the other time as a member of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import event_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "event"
VISITS = "event"
BUMP = "major"
NO_MIRROR = "the reverse of such a change is the same kind of change"
BAD: Example = (
    {"type": "object", "x-event": {"time": ["/shippedAt"]}},
    {"type": "object", "x-event": {"time": ["/createdAt"]}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"time": ["/shippedAt"]}},
    {"type": "object", "x-event": {"time": ["/shippedAt"], "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The time of an event is taken from somewhere else."""
    yield from event_changed(pair, "time", "the event time")
