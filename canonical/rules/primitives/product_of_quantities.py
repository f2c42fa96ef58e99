"""A quantity is about the product of others, each converted by a table of units."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, product, total, written
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"product", "factors", "units", "tolerancePercent"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``product`` when it is further than ``tolerancePercent`` from the product of ``factors``.

    All are members that hold a quantity; ``units`` gives for each member what its units are worth. Nothing is checked
    when one of them is absent or in a unit that is not listed.
    """
    names = [parameters["product"], *parameters["factors"]]
    found = [_converted(first(value, name), parameters["units"][name.removeprefix("/")]) for name in names]
    known = [one for one in found if one is not None]
    if len(known) != len(names):
        return
    stated, computed = known[0], product(known[1:])
    allowed = product([computed, Decimal(parameters["tolerancePercent"]).scaleb(-2)])
    if abs(total([stated, -computed])) > allowed:
        mentions = {"product": written(stated), "computed": written(computed)}
        yield Finding(f"{parameters['product']}/value", mentions)


def _converted(quantity: Any, factors: dict[str, str]) -> Decimal | None:
    if not isinstance(quantity, dict) or not isinstance(quantity.get("unitCode"), str):
        return None
    amount, factor = number(quantity.get("value")), number(factors.get(quantity["unitCode"]))
    return None if amount is None or factor is None else product([amount, factor])
