"""Elements of X12 as Python values and back: implied decimals (N2), decimals (R), dates (DT) and times (TM).

The formats are those of the X12 data types in X12.6: ``N2`` has two implied decimals and a leading minus sign only for
negative amounts, ``R`` an explicit point only where it is needed, ``DT`` is CCYYMMDD (YYMMDD before 004010), ``TM`` is
HHMM, HHMMSS, HHMMSSD or HHMMSSDD. Writers refuse what the type cannot say, they never round. All raise `FormatError`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError

if TYPE_CHECKING:
    from datetime import date, time
    from decimal import Decimal


def nn(value: Decimal, places: int) -> str:
    """A number with ``places`` implied decimals: ``nn(Decimal("0.05"), 2)`` is ``"5"``."""
    sign, digits, exponent = _finite(value)
    shift = exponent + places
    if shift < 0 and any(digits[shift:]):
        raise FormatError(
            f"{value} has more than {places} decimals: N{places} cannot hold it, round it where it arises"
        )
    figures = "".join(map(str, digits)) + "0" * shift
    figures = (figures[:shift] if shift < 0 else figures).lstrip("0") or "0"
    return "-" + figures if sign and figures != "0" else figures


def n2(value: Decimal) -> str:
    """An amount in hundredths: ``Decimal("123.45")`` is ``"12345"``."""
    return nn(value, 2)


def from_nn(text: str, places: int) -> Decimal:
    """The number that an element with implied decimals says, with exactly ``places`` decimals."""
    from decimal import Decimal

    digits = text.removeprefix("-")
    if not _digits(digits):
        raise FormatError(f"{text!r} is not a whole number with {places} implied decimals: digits, a minus sign before")
    return Decimal((int(text.startswith("-") and bool(digits.strip("0"))), tuple(map(int, digits)), -places))


def from_n2(text: str) -> Decimal:
    """``"12345"`` is ``Decimal("123.45")``, ``"5"`` is ``Decimal("0.05")``."""
    return from_nn(text, 2)


def r(value: Decimal) -> str:
    """A decimal with an explicit point, scale kept, never an exponent: ``Decimal("12.50")`` is ``"12.50"``."""
    _finite(value)
    text = format(value, "f")
    return text.removeprefix("-") if value == 0 else text


def from_r(text: str) -> Decimal:
    """The number that an R element says; ``.5``, ``5.`` and an exponent, which occur in the wild, are understood."""
    from decimal import Decimal

    mantissa, mark, exponent = text.upper().removeprefix("-").partition("E")
    power = exponent.removeprefix("-").removeprefix("+")
    if not _digits(mantissa.replace(".", "", 1)) or (mark and not (_digits(power) and len(power) <= 3)):
        raise FormatError(f"{text!r} is not a decimal number: digits, at most one point, a minus sign before")
    return Decimal(text)


def dt(value: date, *, century: bool = True) -> str:
    """A date as CCYYMMDD, or as YYMMDD for versions before 004010 and for ISA09."""
    year = f"{value.year:04}" if century else f"{value.year % 100:02}"
    return f"{year}{value.month:02}{value.day:02}"


def from_dt(text: str, *, latest: int = 2068) -> date:
    """The date that CCYYMMDD or YYMMDD says.

    Two-digit years fall into the hundred years that end with ``latest``; 2068 is the convention of POSIX ``strptime``.
    """
    from datetime import date

    if not _digits(text) or len(text) not in (6, 8):
        raise FormatError(f"{text!r} is not a date: give CCYYMMDD, or YYMMDD before version 004010")
    year = int(text[:-4])
    if len(text) == 6:
        year += (latest - year) // 100 * 100
    try:
        return date(year, int(text[-4:-2]), int(text[-2:]))
    except ValueError as bad:
        raise FormatError(f"{text!r} is not a date of the calendar: {bad}") from None


_TIME_FORMS = {4: 60_000_000, 6: 1_000_000, 7: 100_000, 8: 10_000}  # digits to the microseconds of their last one


def tm(value: time, digits: int | None = None) -> str:
    """A time as HHMM (4 digits), HHMMSS (6), HHMMSSD (7) or HHMMSSDD (8); by default the shortest without loss."""
    if value.tzinfo is not None:
        raise FormatError(
            f"{value} has a time zone, which TM cannot carry: give local time and write the zone beside it"
        )
    if digits is not None and digits not in _TIME_FORMS:
        raise FormatError(f"a time has 4, 6, 7 or 8 digits, not {digits}")
    rest = value.second * 1_000_000 + value.microsecond
    exact = [size for size, step in _TIME_FORMS.items() if rest % step == 0 and digits in (None, size)]
    if not exact:
        raise FormatError(f"{value} cannot be said in {digits or 8} digits without loss: cut it where it arises")
    full = f"{value.hour:02}{value.minute:02}{value.second:02}{value.microsecond // 10_000:02}"
    return full[: exact[0]]


def from_tm(text: str) -> time:
    """The time of day that HHMM, HHMMSS, HHMMSSD or HHMMSSDD says, without a zone."""
    from datetime import time

    if not _digits(text) or len(text) not in _TIME_FORMS:
        raise FormatError(f"{text!r} is not a time: give HHMM, HHMMSS, HHMMSSD or HHMMSSDD")
    hour, minute, second, fraction = int(text[:2]), int(text[2:4]), int(text[4:6] or 0), text[6:]
    if hour == 24:
        raise FormatError(f"{text!r} is the end of a day: write 0000 with the date of the next day")
    try:
        return time(hour, minute, second, int(fraction.ljust(2, "0")) * 10_000)
    except ValueError as bad:
        raise FormatError(f"{text!r} is not a time of day: {bad}") from None


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _finite(value: Decimal) -> tuple[int, tuple[int, ...], int]:
    sign, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise FormatError(f"{value} is not a number that X12 can carry")
    return sign, digits, exponent
