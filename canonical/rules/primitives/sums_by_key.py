"""What the parts hold of each line adds up to the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, total, written
from canonical.rules.paths import first, select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

REQUIRED = frozenset({"lines", "key", "quantity", "parts", "partQuantity"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``quantity`` of each of ``lines`` that is not the sum of ``partQuantity`` of the ``parts`` with its ``key``.

    Lines without such a part are not checked, and neither are lines of which a part is in another unit.
    """
    held: dict[str, list[Any]] = {}
    for part in values(value, parameters["parts"]):
        name = first(part, parameters["key"])
        if isinstance(name, str):
            held.setdefault(name, []).append(first(part, parameters["partQuantity"]))
    if not held or all(_fits(line, held, parameters) for line in values(value, parameters["lines"])):
        return
    for place, line in select(value, parameters["lines"]):
        if not _fits(line, held, parameters):
            name, stated = first(line, parameters["key"]), first(line, parameters["quantity"])
            mentions = {"line": name, "value": stated["value"], "sum": written(total(_numbers(held[name], stated)))}
            yield Finding(f"{place}{parameters['quantity']}/value", mentions)


def _fits(line: Any, held: dict[str, list[Any]], parameters: dict[str, Any]) -> bool:
    name, stated = first(line, parameters["key"]), first(line, parameters["quantity"])
    if not isinstance(name, str) or name not in held or not isinstance(stated, dict) or held[name] == [stated]:
        return True
    quantity, parts = number(stated.get("value")), _numbers(held[name], stated)
    return quantity is None or len(parts) != len(held[name]) or quantity == total(parts)


def _numbers(quantities: list[Any], stated: dict[str, Any]) -> list[Decimal]:
    """Those of ``quantities`` that are numbers in the unit of ``stated``."""
    unit = stated.get("unitCode")
    same = (one for one in quantities if isinstance(one, dict) and one.get("unitCode") == unit)
    return [found for one in same if (found := number(one.get("value"))) is not None]
