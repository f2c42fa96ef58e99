"""An event type is more protected than before.

Why: Consumers may lose access to it.
Fix: Tell consumers which permission they need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import CLASSIFICATION, at_event, of_event, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "event"
VISITS = "event"
BUMP = "minor"
MIRROR = "classification-loosened"
BAD: Example = (
    {"type": "object", "x-event": {"classification": "public"}},
    {"type": "object", "x-event": {"classification": "internal"}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"classification": "internal"}},
    {"type": "object", "x-event": {"classification": "public"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An event type is more protected than before."""
    old, new = of_event(pair, "classification")
    order = ranks(CLASSIFICATION, old, new)
    if order and order[1] > order[0]:
        yield at_event(pair, "classification", f"the classification was {old} and is {new}")
