"""What identifies the subject of an event is something else.

Why: The same subject gets two names, and state splits.
Fix: Publish a new event type or major version.
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
    {"type": "object", "x-event": {"businessKey": ["/id"]}},
    {"type": "object", "x-event": {"businessKey": ["/number"]}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"businessKey": ["/id"]}},
    {"type": "object", "x-event": {"businessKey": ["/id"], "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """What identifies the subject of an event is something else."""
    yield from event_changed(pair, "businessKey", "the business key")
