"""Another domain owns the event type.

Why: Nothing breaks; questions go elsewhere.
Fix: Announce the new owner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import event_changed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "event"
VISITS = "event"
BUMP = "patch"
NO_MIRROR = "the reverse of such a change is the same kind of change"
BAD: Example = ({"type": "object", "x-event": {"owner": "order"}}, {"type": "object", "x-event": {"owner": "shipment"}})
GOOD: Example = (
    {"type": "object", "x-event": {"owner": "order"}},
    {"type": "object", "x-event": {"owner": "order", "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Another domain owns the event type."""
    yield from event_changed(pair, "owner", "the owner")
