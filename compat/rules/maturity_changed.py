"""The event type has another maturity.

Why: Leaving draft starts the promise of compatibility.
Fix: Nothing to do.
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
BAD: Example = (
    {"type": "object", "x-event": {"maturity": "draft"}},
    {"type": "object", "x-event": {"maturity": "stable"}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"maturity": "draft"}},
    {"type": "object", "x-event": {"maturity": "draft", "note": "x"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """The event type has another maturity."""
    yield from event_changed(pair, "maturity", "the maturity")
