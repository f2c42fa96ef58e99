"""What the parts hold of each line adds up to the line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, total, written
from canonical.rules.paths import first, select, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    if not held:
        return
    for place, line in select(value, parameters["lines"]):
        name, stated = first(line, parameters["key"]), first(line, parameters["quantity"])
        if isinstance(name, str) and name in held and isinstance(stated, dict):
            quantity, computed = number(stated.get("value")), _sum(held[name], stated.get("unitCode"))
            if quantity is not None and computed is not None and quantity != computed:
                mentions = {"line": name, "value": written(quantity), "sum": written(computed)}
                yield Finding(f"{place}{parameters['quantity']}/value", mentions)


def _sum(quantities: list[Any], unit: Any) -> Any:
    found = [number(one.get("value")) for one in quantities if isinstance(one, dict) and one.get("unitCode") == unit]
    known = [one for one in found if one is not None]
    return total(known) if len(known) == len(quantities) else None
