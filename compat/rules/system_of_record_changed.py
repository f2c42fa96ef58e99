"""Another system is the source of truth.

Why: Values may come later or differ.
Fix: Announce when the sources switch.
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
    {"type": "object", "x-event": {"systemOfRecord": "ERP"}},
    {"type": "object", "x-event": {"systemOfRecord": "WMS"}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"systemOfRecord": "ERP"}},
    {"type": "object", "x-event": {"systemOfRecord": "ERP", "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """Another system is the source of truth."""
    yield from event_changed(pair, "systemOfRecord", "the system of record")
