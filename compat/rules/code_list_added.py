"""A code list is new.

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
MIRROR = "code-list-removed"
BAD: Example = (None, {"title": "List", "extensible": True, "codes": []})
GOOD: Example = ({"title": "List", "extensible": True, "codes": []}, {"title": "List", "extensible": True, "codes": []})


def check(pair: FilePair) -> Iterator[Change]:
    """A code list is new."""
    if pair.kind == "code-list" and pair.old is None and pair.new is not None:
        yield pair.change(f"{pair.name} is new")
