"""What is referred to is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"values", "known"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report each of ``values`` (pointers with ``*``) that is not among those at ``known`` (a pointer with ``*``).

    Nothing is checked when nothing is known.
    """
    if not any(values(value, pointer) for pointer in parameters["values"]):
        return
    known = {(type(one), one) for one in values(value, parameters["known"]) if isinstance(one, (str, int))}
    if not known:
        return
    for pointer in parameters["values"]:
        for place, found in select(value, pointer):
            if isinstance(found, (str, int)) and (type(found), found) not in known:
                yield Finding(place, {"value": found})
