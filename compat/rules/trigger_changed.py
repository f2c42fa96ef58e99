"""The event is published on another occasion.

Why: Consumers may act too early or too late.
Fix: If the occasion is another, publish a new event type.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import event_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "event"
VISITS = "event"
BUMP = "minor"
NO_MIRROR = "the reverse of such a change is the same kind of change"
BAD: Example = (
    {"type": "object", "x-event": {"trigger": "At booking."}},
    {"type": "object", "x-event": {"trigger": "At departure."}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"trigger": "At booking."}},
    {"type": "object", "x-event": {"trigger": "At booking.", "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The event is published on another occasion."""
    yield from event_changed(pair, "trigger", "the trigger")
