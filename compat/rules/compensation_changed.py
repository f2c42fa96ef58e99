"""An event undoes another event type than before.

Why: Consumers that undo by it undo the wrong thing.
Fix: Publish a new event type.
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
    {"type": "object", "x-event": {"compensates": None}},
    {"type": "object", "x-event": {"compensates": {"events": ["order.created"]}}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"compensates": None}},
    {"type": "object", "x-event": {"compensates": None, "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An event undoes another event type than before."""
    yield from event_changed(pair, "compensates", "the compensated type")
