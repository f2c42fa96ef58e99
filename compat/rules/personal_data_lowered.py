"""An event type is less protected than before.

Why: Data that was kept back may now be shown.
Fix: Have the data protection officer approve it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from compat.meaning import PERSONAL_DATA, at_event, of_event, ranks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, NodePair

FAMILY = "event"
VISITS = "event"
BUMP = "major"
MIRROR = "personal-data-raised"
BAD: Example = (
    {"type": "object", "x-event": {"personalData": "sensitive"}},
    {"type": "object", "x-event": {"personalData": "standard"}},
)
GOOD: Example = (
    {"type": "object", "x-event": {"personalData": "standard"}},
    {"type": "object", "x-event": {"personalData": "sensitive"}},
)


def check(pair: NodePair) -> Iterator[Change]:
    """An event type is less protected than before."""
    old, new = of_event(pair, "personalData")
    order = ranks(PERSONAL_DATA, old, new)
    if order and order[1] < order[0]:
        yield at_event(pair, "personalData", f"the personal data class was {old} and is {new}")
