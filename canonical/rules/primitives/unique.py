"""No two items of a list have the same number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"items", "by"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the number of each of ``items`` (a pointer with ``*``) that an earlier item already has.

    ``by`` are pointers inside an item; the first of them that is given is its number.
    """
    seen: dict[tuple[type, Any], str] = {}
    for place, item in select(value, parameters["items"]):
        numbers = ((by, first(item, by)) for by in parameters["by"])
        member, found = next((pair for pair in numbers if pair[1] is not None), ("", None))
        if not isinstance(found, (str, int)):
            continue
        earlier = seen.setdefault((type(found), found), place)
        if earlier != place:
            yield Finding(f"{place}{member}", {"value": found, "earlier": earlier})
