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


class MinorUnits:
    """How many decimals amounts have: as many as ``usual`` unless the currency is one of the ``exceptions``."""

    __slots__ = ("exceptions", "usual")

    def __init__(self, usual: int, exceptions: Mapping[str, int | None]) -> None:
        self.usual: int = usual
        self.exceptions: Mapping[str, int | None] = exceptions

    @classmethod
    def read(cls, table: Mapping[str, Any]) -> MinorUnits:
        """The table of a rule file, which lists currencies by their decimals, and those that have no unit at all."""
        exceptions: dict[str, int | None] = dict.fromkeys(table.get("none", ()))
        for decimals, currencies in table["decimals"].items():
            for currency in currencies:
                exceptions.setdefault(currency, int(decimals))
        return cls(int(table["default"]), exceptions)

    def of(self, currency: Any) -> int | None:
        """How many decimals amounts of a currency have; ``None`` when the standard gives none (gold, test codes)."""
        return self.exceptions.get(currency, self.usual) if isinstance(currency, str) else self.usual


def written(value: Decimal) -> str:
    """A number in plain notation for a message."""
    return f"{value:f}"
