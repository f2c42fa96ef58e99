"""An event type is gone.

Why: Data of it is in use and cannot be read with this release.
Fix: Keep it and mark it deprecated.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "catalog"
VISITS = "presence"
BUMP = "major"
MIRROR = "event-type-added"
BAD: Example = ({"type": "object"}, None)
GOOD: Example = ({"type": "object"}, {"type": "object"})


def check(pair: FilePair) -> Iterator[Change]:
    """An event type is gone."""
    if pair.kind == "event-type" and pair.old is not None and pair.new is None:
        yield pair.change(f"{pair.name} is gone")
