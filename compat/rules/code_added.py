"""A code list has a further code.

Why: Readers that do not expect unknown codes stop.
Fix: Nothing to do for an extensible list; a closed list needs a new major version of the types that use it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.pairs import Change, Example, FilePair

FAMILY = "code list"
VISITS = "codelist"
BUMP = "minor"
MIRROR = "code-removed"
BAD: Example = (
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A."}]},
    {
        "title": "List",
        "extensible": True,
        "codes": [{"code": "A", "meaning": "Means A."}, {"code": "B", "meaning": "Means B."}],
    },
)
GOOD: Example = (
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A."}]},
    {"title": "List", "extensible": True, "codes": [{"code": "A", "meaning": "Means A."}]},
)


def check(pair: FilePair) -> Iterator[Change]:
    """A code list has a further code."""
    old = pair.rows("old", "codes", "code")
    for code, (at, _) in pair.rows("new", "codes", "code").items():
        if code not in old:
            yield pair.change(f"the code {code!r} is new", "/codes", at)
