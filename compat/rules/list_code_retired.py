"""A code of a list is not to be written any more.

Why: Writers that still send it break the rule; readers keep understanding it.
Fix: Name the code that replaces it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "code list"
VISITS = "codelist"
BUMP = "major"
NO_MIRROR = "a retired code never comes back: a new code takes its place"
BAD: Example = (
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A."}]},
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A.", "retired": "0.2.0"}]},
)
GOOD: Example = (
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A.", "retired": "0.2.0"}]},
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A.", "retired": "0.2.0"}, {"code": "B", "meaning": "Means B."}],
    },
)


def check(pair: FilePair) -> Iterator[Change]:
    """A code of a list is not to be written any more."""
    new = pair.rows("new", "codes", "code")
    for code, (at, row) in pair.rows("old", "codes", "code").items():
        if code in new and not row.get("retired") and new[code][1].get("retired"):
            yield pair.change(f"the code {code!r} is retired", at, new[code][0])
