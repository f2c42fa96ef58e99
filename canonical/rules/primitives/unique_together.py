"""No two items of a list agree in all of several members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"items", "members"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report each of ``items`` (a pointer with ``*``) that has the ``members`` (pointers inside it) of an earlier one.

    A member that is absent is a value like any other; an item that has none of them is not compared.
    """
    seen: dict[tuple[Any, ...], str] = {}
    for place, item in select(value, parameters["items"]):
        found = tuple(first(item, member) for member in parameters["members"])
        if all(one is None for one in found) or any(isinstance(one, (dict, list)) for one in found):
            continue
        earlier = seen.setdefault(found, place)
        if earlier != place:
            yield Finding(place, {"value": _shown(parameters["members"], found), "earlier": earlier})


def _shown(members: list[str], found: tuple[Any, ...]) -> str:
    pairs = zip(members, found, strict=True)
    return ", ".join(f"{member.removeprefix('/')} {one}" for member, one in pairs if one is not None)
