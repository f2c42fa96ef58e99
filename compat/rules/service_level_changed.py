"""The promised delay of publication is another.

Why: Consumers with a time limit may run out of it.
Fix: Announce the new target.
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
    {"type": "object", "x-event": {"sla": {"target": "PT60S"}}},
    {"type": "object", "x-event": {"sla": {"target": "PT90S"}}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"sla": {"target": "PT60S"}}},
    {"type": "object", "x-event": {"sla": {"target": "PT60S"}, "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The promised delay of publication is another."""
    yield from event_changed(pair, "sla", "the service level")
