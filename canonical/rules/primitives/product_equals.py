"""An amount is a rate times a quantity, divided by what the rate is for, rounded to the minor unit of its currency."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.numbers import number, product, quotient, rounded, total, written
from canonical.rules.paths import first
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

REQUIRED = frozenset({"product", "factors", "currency", "minorUnits"})
OPTIONAL = frozenset({"divisor"})


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report ``product`` when it is more than one minor unit away from the product of ``factors``, all of them given.

    ``divisor`` is a number in text, or ``{"by": [pointer, pointer], "in": table}``: the two values name the row and the
    entry of the table that holds it. Nothing is checked for a pair that is not in the table, nor for a currency without
    minor unit in the table ``minorUnits``.
    """
    stated = number(first(value, parameters["product"]))
    factors = [number(first(value, pointer)) for pointer in parameters["factors"]]
    decimals = parameters["minorUnits"].of(first(value, parameters["currency"]))
    known = [factor for factor in factors if factor is not None]
    divisor = _divisor(value, parameters.get("divisor", "1"))
    if stated is None or decimals is None or len(known) != len(factors) or not divisor:
        return
    computed = rounded(quotient(product(known), divisor), decimals)
    if abs(total([stated, -computed])).scaleb(decimals) > 1:
        yield Finding(parameters["product"], {"product": written(stated), "computed": written(computed)})


def _divisor(value: Any, declared: Any) -> Decimal | None:
    if isinstance(declared, str):
        return number(declared)
    row, entry = (first(value, pointer) for pointer in declared["by"])
    if not isinstance(row, str) or not isinstance(entry, str):
        return None
    return number(declared["in"].get(row, {}).get(entry))
