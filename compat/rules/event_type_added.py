"""An event type is new.

Why: It breaks nobody.
Fix: Nothing to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "catalog"
VISITS = "presence"
BUMP = "minor"
MIRROR = "event-type-removed"
BAD: Example = (None, {"type": "object"})
GOOD: Example = ({"type": "object"}, {"type": "object"})


def check(pair: FilePair) -> Iterator[Change]:
    """An event type is new."""
    if pair.kind == "event-type" and pair.old is None and pair.new is not None:
        yield pair.change(f"{pair.name} is new")
