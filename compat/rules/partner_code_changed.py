"""A code of ours stands for other partner codes.

Why: The same message of a partner becomes another event.
Fix: Say it in the change log; a partner with its own reading belongs in its profile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "code list"
VISITS = "codelist"
BUMP = "minor"
NO_MIRROR = "the reverse of a changed mapping is a changed mapping"
BAD: Example = (
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A.", "partner": {"x12-1650": [{"code": "AF"}]}}],
    },
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A.", "partner": {"x12-1650": [{"code": "X3"}]}}],
    },
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
    """A code of ours stands for other partner codes."""
    new = pair.rows("new", "codes", "code")
    for code, (at, row) in pair.rows("old", "codes", "code").items():
        if code in new and row.get("partner") != new[code][1].get("partner"):
            yield pair.change(f"the partner codes of {code!r} are others", at, new[code][0])
