"""Events are put in order by something else.

Why: Consumers see events of one subject out of order while both keys are in use.
Fix: Publish a new major version and drain the old one.
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
    {"type": "object", "x-event": {"partitionKey": ["/id"]}},
    {"type": "object", "x-event": {"partitionKey": ["/site"]}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"partitionKey": ["/id"]}},
    {"type": "object", "x-event": {"partitionKey": ["/id"], "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Events are put in order by something else."""
    yield from event_changed(pair, "partitionKey", "the partition key")
