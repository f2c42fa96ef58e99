"""A code means something else.

Why: Old and new data with the same code are mixed up.
Fix: Add a new code and retire the old one; reword only in a release that says so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "code list"
VISITS = "codelist"
BUMP = "major"
NO_MIRROR = "the reverse of a changed meaning is a changed meaning"
BAD: Example = (
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A."}]},
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Other."}]},
)
GOOD: Example = (
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A."}]},
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A."}, {"code": "B", "meaning": "Means B."}],
    },
)


def check(pair: FilePair) -> Iterator[Change]:
    """A code means something else."""
    new = pair.rows("new", "codes", "code")
    for code, (at, row) in pair.rows("old", "codes", "code").items():
        if code in new and row.get("meaning") != new[code][1].get("meaning"):
            yield pair.change(f"the meaning of {code!r} is another", at, new[code][0])
