"""An amount is a rate times a quantity, rounded to the minor unit of its currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import minor_units, number, product, rounded, total, written
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"product", "factors", "currency", "minorUnits"})
OPTIONAL: frozenset[str] = frozenset()


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``product`` when it is more than one minor unit away from the product of ``factors``, all of them given.

    Nothing is checked for a currency without minor unit in the table ``minorUnits``.
    """
    stated = number(first(value, parameters["product"]))
    factors = [number(first(value, pointer)) for pointer in parameters["factors"]]
    decimals = minor_units(first(value, parameters["currency"]), parameters["minorUnits"])
    known = [factor for factor in factors if factor is not None]
    if stated is None or decimals is None or len(known) != len(factors):
        return
    computed = rounded(product(known), decimals)
    if abs(total([stated, -computed])).scaleb(decimals) > 1:
        yield Finding(parameters["product"], {"product": written(stated), "computed": written(computed)})
