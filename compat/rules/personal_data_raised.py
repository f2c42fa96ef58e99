"""An event type is more protected than before.

Why: Consumers may lose access to it.
Fix: Tell consumers which permission they need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import PERSONAL_DATA, at_event, of_event, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "event"
VISITS = "event"
BUMP = "minor"
MIRROR = "personal-data-lowered"
BAD: Example = (
    {"type": "object", "x-event": {"personalData": "standard"}},
    {"type": "object", "x-event": {"personalData": "sensitive"}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"personalData": "sensitive"}},
    {"type": "object", "x-event": {"personalData": "standard"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An event type is more protected than before."""
    old, new = of_event(pair, "personalData")
    order = ranks(PERSONAL_DATA, old, new)
    if order and order[1] > order[0]:
        yield at_event(pair, "personalData", f"the personal data class was {old} and is {new}")
