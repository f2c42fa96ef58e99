"""No two items of a list have the same number."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"items", "by"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report the number of each of ``items`` (a pointer with ``*``) that an earlier item already has.

    ``by`` are pointers inside an item; the first of them that is given is its number.
    """
    numbered = [_number(item, parameters["by"])[1] for item in values(value, parameters["items"])]
    if len({(type(number), number) for number in numbered if isinstance(number, (str, int))}) == len(numbered):
        return
    seen: dict[tuple[type, Any], str] = {}
    for place, item in select(value, parameters["items"]):
        member, found = _number(item, parameters["by"])
        if not isinstance(found, (str, int)):
            continue
        earlier = seen.setdefault((type(found), found), place)
        if earlier != place:
            yield Finding(f"{place}{member}", {"value": found, "earlier": earlier})


def _number(item: Any, pointers: list[str]) -> tuple[str, Any]:
    """The number of an item, and the pointer that it stands at."""
    for pointer in pointers:
        found = first(item, pointer)
        if found is not None:
            return pointer, found
    return "", None
