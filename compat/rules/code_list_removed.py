"""A code list is gone.

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
MIRROR = "code-list-added"
BAD: Example = ({"title": "List", "extensible": True, "codes": []}, None)
GOOD: Example = ({"title": "List", "extensible": True, "codes": []}, {"title": "List", "extensible": True, "codes": []})


def check(pair: FilePair) -> Iterator[Change]:
    """A code list is gone."""
    if pair.kind == "code-list" and pair.old is not None and pair.new is None:
        yield pair.change(f"{pair.name} is gone")
