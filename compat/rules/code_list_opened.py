"""A code list may grow now.

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
BUMP = "minor"
MIRROR = "code-list-closed"
BAD: Example = ({"title": "List", "extensible": False, "codes": []}, {"title": "List", "extensible": True, "codes": []})
GOOD: Example = ({"title": "List", "extensible": True, "codes": []}, {"title": "List", "extensible": True, "codes": []})


def check(pair: FilePair) -> Iterator[Change]:
    """A code list may grow now."""
    if pair.old.get("extensible") is False and pair.new.get("extensible") is True:
        yield pair.change("the list may grow now", "/extensible", "/extensible")
