"""Totals are the exact sums over those items of a tree that lie in no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, total, written
from canonical.rules.paths import first, values
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"totals", "items", "parent", "members"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report each of ``members`` (quantities) of ``totals`` that is not the sum over the ``items`` without ``parent``.

    A member is checked only when every such item gives it, all in the unit of the total.
    """
    roots = [item for item in values(value, parameters["items"]) if first(item, parameters["parent"]) is None]
    for member in parameters["members"]:
        stated = first(value, f"{parameters['totals']}{member}")
        parts = [first(item, member) for item in roots]
        quantities = [part for part in (stated, *parts) if isinstance(part, dict)]
        numbers = [number(quantity.get("value")) for quantity in quantities]
        known = [found for found in numbers if found is not None]
        if not parts or len(known) != len(parts) + 1 or len({repr(one.get("unitCode")) for one in quantities}) > 1:
            continue
        computed = total(known[1:])
        if computed != known[0]:
            mentions = {"name": member.removeprefix("/"), "total": written(known[0]), "sum": written(computed)}
            yield Finding(f"{parameters['totals']}{member}/value", mentions)
