"""A code list has lost a code.

Why: Data that holds the code cannot be read any more.
Fix: Keep the code and mark it retired.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "code list"
VISITS = "codelist"
BUMP = "major"
MIRROR = "code-added"
BAD: Example = (
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A."}, {"code": "B", "meaning": "Means B."}],
    },
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A."}]},
)
GOOD: Example = (
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A."}, {"code": "B", "meaning": "Means B."}],
    },
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A."}, {"code": "B", "meaning": "Means B.", "retired": "0.2.0"}],
    },
)


def check(pair: FilePair) -> Iterator[Change]:
    """A code list has lost a code."""
    new = pair.rows("new", "codes", "code")
    for code, (at, _) in pair.rows("old", "codes", "code").items():
        if code not in new:
            yield pair.change(f"the code {code!r} is gone", at, "/codes")
