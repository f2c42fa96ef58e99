"""Reads the decimal strings of an event exactly, and knows how many decimals an amount of a currency has."""

from __future__ import annotations

from decimal import Context, Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

_DIGITS = 200
"""Sums of 9,999 lines of 27 digits and products of two such numbers stay exact."""

_EXACT = Context(prec=_DIGITS)


def number(value: Any) -> Decimal | None:
    """The number in a decimal string or integer; ``None`` for anything else."""
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    if isinstance(value, str) and (len(value) > _DIGITS or not value.isascii()):
        return None
    try:
        found = Decimal(value)
    except InvalidOperation:
        return None
    return found if found.is_finite() and abs(found.adjusted()) < _DIGITS else None


def total(values: list[Decimal]) -> Decimal:
    """The exact sum."""
    result = Decimal(0)
    for value in values:
        result = _EXACT.add(result, value)
    return result


def product(values: list[Decimal]) -> Decimal:
    """The exact product."""
    result = Decimal(1)
    for value in values:
        result = _EXACT.multiply(result, value)
    return result


def quotient(value: Decimal, divisor: Decimal) -> Decimal:
    """``value`` divided by a number other than zero; exact when the quotient has fewer than 200 digits."""
    return _EXACT.divide(value, divisor)


def rounded(value: Decimal, decimals: int) -> Decimal:
    """``value`` with so many decimals, halves away from zero as invoices round."""
    return value.quantize(Decimal(1).scaleb(-decimals), rounding="ROUND_HALF_UP", context=_EXACT)


def decimals_of(value: Decimal) -> int:
    """How many decimals a number needs; trailing zeros do not count."""
    exponent = value.normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def minor_units(currency: Any, table: Mapping[str, Any]) -> int | None:
    """How many decimals amounts of a currency have; ``None`` when the standard gives none (gold, test codes)."""
    if currency in table.get("none", ()):
        return None
    for decimals, currencies in table["decimals"].items():
        if currency in currencies:
            return int(decimals)
    return int(table["default"])


def written(value: Decimal) -> str:
    """A number in plain notation for a message."""
    return f"{value:f}"
