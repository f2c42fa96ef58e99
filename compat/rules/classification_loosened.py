"""An event type is less protected than before.

Why: Data that was kept back may now be shown.
Fix: Have the owner of the data approve it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import CLASSIFICATION, at_event, of_event, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "event"
VISITS = "event"
BUMP = "major"
MIRROR = "classification-tightened"
BAD: Example = (
    {"type": "object", "x-event": {"classification": "internal"}},
    {"type": "object", "x-event": {"classification": "public"}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"classification": "public"}},
    {"type": "object", "x-event": {"classification": "internal"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An event type is less protected than before."""
    old, new = of_event(pair, "classification")
    order = ranks(CLASSIFICATION, old, new)
    if order and order[1] < order[0]:
        yield at_event(pair, "classification", f"the classification was {old} and is {new}")
