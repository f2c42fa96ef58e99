"""Two places hold different values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"value", "from"})
OPTIONAL = frozenset({"members"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every ``value`` (a pointer with ``*``) that equals the value at ``from``, if that is given.

    With ``members`` (pointers) the two are objects, and equal when all of these members are.
    """
    other = first(value, parameters["from"])
    if other is None:
        return
    pointers = parameters.get("members", [""])
    for place, found in select(value, parameters["value"]):
        if all(first(found, pointer) == first(other, pointer) for pointer in pointers):
            yield Finding(place, {"value": found})
