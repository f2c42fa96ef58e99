"""Several places hold the same value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.expressions import fetch
from canonical.errors import CanonicalError
from canonical.rules.paths import first, gathered, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.envelope.shape import Shape, Target

REQUIRED = frozenset({"as", "values"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report every value at ``values`` (pointers with ``*``) that differs from the one at ``as``, if that is given.

    ``as`` is a pointer, or a list of pointers of which the first that is given counts.
    """
    wanted = next((found for pointer in _measures(parameters) if (found := first(value, pointer)) is not None), None)
    if wanted is None:
        return
    if all(found == wanted for found in gathered(value, parameters["values"])):
        return
    for pointer in parameters["values"]:
        for place, found in select(value, pointer):
            if found != wanted:
                yield Finding(place, {"value": found, "expected": wanted})


def expression(variable: str, parameters: dict[str, Any], shape: Shape, target: Target) -> str | None:
    """Comparisons one after another, of the places that the schema has; lists are left to `find`."""
    if any("*" in pointer for pointer in [*_measures(parameters), *parameters["values"]]):
        return None
    measures = [pointer for pointer in _measures(parameters) if _exists(shape, target, pointer)]
    others = [pointer for pointer in parameters["values"] if _exists(shape, target, pointer)]
    if not measures or not others:
        return "True"
    missing = " and ".join(f"(wanted := {fetch(variable, pointer)}) is None" for pointer in measures)
    equal = " and ".join(f"((found := {fetch(variable, pointer)}) is None or found == wanted)" for pointer in others)
    return f"(({missing}) or ({equal}))"


def _measures(parameters: dict[str, Any]) -> list[str]:
    return [parameters["as"]] if isinstance(parameters["as"], str) else parameters["as"]


def _exists(shape: Shape, target: Target, pointer: str) -> bool:
    try:
        shape.below(target, pointer)
    except CanonicalError:
        return False
    return True
