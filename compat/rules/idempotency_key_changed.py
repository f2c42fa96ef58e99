"""What makes two events the same fact is something else.

Why: Duplicates are taken for new facts, or new facts for duplicates.
Fix: Publish a new major version and let both run side by side.
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
    {"type": "object", "x-event": {"idempotencyKey": ["/id"]}},
    {"type": "object", "x-event": {"idempotencyKey": ["/id", "/revision"]}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"idempotencyKey": ["/id"]}},
    {"type": "object", "x-event": {"idempotencyKey": ["/id"], "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """What makes two events the same fact is something else."""
    yield from event_changed(pair, "idempotencyKey", "the idempotency key")
