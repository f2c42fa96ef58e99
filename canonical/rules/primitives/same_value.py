"""Several places hold the same value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.paths import first, select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"as", "values"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every value at ``values`` (pointers with ``*``) that differs from the one at ``as``, if that is given.

    ``as`` is a pointer, or a list of pointers of which the first that is given counts.
    """
    pointers = [parameters["as"]] if isinstance(parameters["as"], str) else parameters["as"]
    wanted = next((found for pointer in pointers if (found := first(value, pointer)) is not None), None)
    if wanted is None:
        return
    for pointer in parameters["values"]:
        if all(found == wanted for found in values(value, pointer)):
            continue
        for place, found in select(value, pointer):
            if found != wanted:
                yield Finding(place, {"value": found, "expected": wanted})
