"""A code list is closed now.

Why: Readers and writers have to treat unknown codes differently.
Fix: Announce it to consumers first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "code list"
VISITS = "codelist"
BUMP = "major"
MIRROR = "code-list-opened"
BAD: Example = ({"title": "List", "extensible": True, "codes": []}, {"title": "List", "extensible": False, "codes": []})
GOOD: Example = ({"title": "List", "extensible": True, "codes": []}, {"title": "List", "extensible": True, "codes": []})


def check(pair: FilePair) -> Iterator[Change]:
    """A code list is closed now."""
    if pair.old.get("extensible") is True and pair.new.get("extensible") is False:
        yield pair.change("the list is closed now", "/extensible", "/extensible")
