"""A total is the exact sum of its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, total, written
from canonical.rules.paths import first, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"total", "parts"})
OPTIONAL = frozenset({"minus", "needs", "same"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``total`` when it is not the sum of ``parts`` less the sum of ``minus`` (lists of pointers with ``*``).

    Nothing is checked unless the total and everything in ``needs`` is there, every part is a number, and the values
    at ``same`` (units, currencies) are all equal.
    """
    stated = number(first(value, parameters["total"]))
    if stated is None or not all(values(value, pointer) for pointer in parameters.get("needs", ())):
        return
    if len({repr(found) for pointer in parameters.get("same", ()) for found in values(value, pointer)}) > 1:
        return
    plus, minus = _numbers(value, parameters["parts"]), _numbers(value, parameters.get("minus", []))
    if plus is None or minus is None:
        return
    computed = total([*plus, *(-part for part in minus)])
    if computed != stated:
        difference = written(total([stated, -computed]))
        mentions = {"total": written(stated), "sum": written(computed), "difference": difference}
        yield Finding(parameters["total"], mentions)


def _numbers(value: Any, pointers: list[str]) -> list[Any] | None:
    found = [number(part) for pointer in pointers for part in values(value, pointer)]
    return None if None in found else found
