"""Elements of X12 as values, and values as elements: implied and explicit decimals, dates, times, text (X12.6, 3.3).

What cannot be written is refused with a `FormatError` that says why; what is read may be looser than what is written.
"""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import NoReturn

from canonical.errors import FormatError

_LONGEST_NUMBER = 18
_TIMES = {4: "HHMM", 6: "HHMMSS", 7: "HHMMSSD", 8: "HHMMSSDD"}


def n(value: Decimal | int, decimals: int, longest: int = _LONGEST_NUMBER) -> str:
    """A number of type Nx: its last ``decimals`` digits are decimals, no point is written, a sign leads.

    >>> n(Decimal("123.45"), 2), n(Decimal("0.05"), 2), n(Decimal("-7"), 0)
    ('12345', '5', '-7')
    """
    number = _finite(value)
    _between(decimals, 0, 9, "decimals")
    if not _is_small(number):
        _refuse(f"{value} is too large or too small for N{decimals}", "give it in another unit")
    _, digits, exponent = number.as_tuple()  # no arithmetic: it would round as the caller's context says
    figures = "".join(map(str, digits))
    shift = int(exponent) + decimals
    if shift < 0 and figures[shift:].strip("0"):
        _refuse(f"{value} does not fit N{decimals}", f"round it to {decimals} decimals before, as the contract says")
    figures = (figures + "0" * shift if shift >= 0 else figures[:shift]).lstrip("0") or "0"
    _fits(figures, longest, value)
    return f"-{figures}" if number < 0 else figures


def n2(value: Decimal | int, longest: int = _LONGEST_NUMBER) -> str:
    """An amount of money of type N2.

    >>> n2(Decimal("1204.5"))
    '120450'
    """
    return n(value, 2, longest)


def r(value: Decimal | int, longest: int = _LONGEST_NUMBER) -> str:
    """A number of type R: an explicit point where it has decimals, the scale as given; sign and point do not count.

    >>> r(Decimal("2.50")), r(Decimal("1E+3")), r(Decimal("-0.5"))
    ('2.50', '1000', '-0.5')
    """
    number = _finite(value)
    if not _is_small(number):
        _refuse(f"{value} is too large or too small to be written without exponent", "give it in another unit")
    text = format(number.copy_abs(), "f")
    _fits(text.replace(".", ""), longest, value)
    return f"-{text}" if number < 0 else text


def dt(value: date, form: str = "CCYYMMDD") -> str:
    """A date of type DT: ``CCYYMMDD`` from version 004010 on, ``YYMMDD`` before and in ISA09.

    >>> dt(date(2026, 3, 1)), dt(date(2026, 3, 1), "YYMMDD")
    ('20260301', '260301')
    """
    if not isinstance(value, date):
        _refuse(f"{value!r} is no date", "give a datetime.date")
    if form not in ("CCYYMMDD", "YYMMDD"):
        _refuse(f"{form!r} is no form of a date", "give 'CCYYMMDD' or 'YYMMDD'")
    whole = f"{value.year:04}{value.month:02}{value.day:02}"
    return whole if form == "CCYYMMDD" else whole[2:]


def tm(value: time, precision: int = 4) -> str:
    """A time of type TM with 4 (HHMM), 6 (HHMMSS), 7 or 8 digits (tenths, hundredths); what is finer is refused.

    The zone is not written: time codes (data element 623) stand in an element of their own.

    >>> tm(time(6, 5)), tm(time(6, 5, 30), 6), tm(time(6, 5, 30, 250000), 8)
    ('0605', '060530', '06053025')
    """
    if not isinstance(value, time):
        _refuse(f"{value!r} is no time", "give a datetime.time")
    if precision not in _TIMES:
        _refuse(f"a time cannot have {precision} digits", "4, 6, 7 or 8 are possible")
    whole = f"{value.hour:02}{value.minute:02}{value.second:02}{value.microsecond:06}"
    if whole[precision:].strip("0"):
        _refuse(f"{value} is finer than {_TIMES[precision]}", "round it before, or choose a higher precision")
    return whole[:precision]


def text(value: str, longest: int, shortest: int = 1) -> str:
    """Text of type AN or ID: its length in characters is checked, blanks at its end are left out.

    >>> text("BOL1 ", 30)
    'BOL1'
    """
    if not isinstance(value, str):
        _refuse(f"{value!r} is no text", "numbers are built by n, n2 and r, moments by dt and tm")
    plain = value.rstrip(" ")
    if not plain.isprintable():
        _refuse(f"{value!r} holds a control character", "remove it from the text")
    if plain and not shortest <= len(plain) <= longest:
        _refuse(
            f"{plain!r} has {len(plain)} characters, {shortest} to {longest} fit", "shorten it, or use more elements"
        )
    return plain


def read_n(element: str, decimals: int) -> Decimal | None:
    """The number in an element of type Nx; None if it is empty. The sign may lead.

    >>> read_n("5", 2), read_n("-12345", 2)
    (Decimal('0.05'), Decimal('-123.45'))
    """
    said = element.strip()
    if not said:
        return None
    figures = said.removeprefix("-")
    if not (figures.isascii() and figures.isdigit()) or len(figures) > _LONGEST_NUMBER:
        _refuse(f"{element!r} is not a number of type N{decimals}", "digits only, with a sign before them if negative")
    return Decimal((int(said != figures), tuple(map(int, figures)), -decimals))


def read_r(element: str) -> Decimal | None:
    """The number in an element of type R; None if it is empty. The scale is kept.

    A trailing point, a leading point, a plus sign and an exponent are read although nobody should write them.

    >>> read_r("2.50"), read_r("7."), read_r(".5"), read_r("1.5E2")
    (Decimal('2.50'), Decimal('7'), Decimal('0.5'), Decimal('1.5E+2'))
    """
    said = element.strip()
    if not said:
        return None
    body, mark, power = said.lstrip("+-").upper().partition("E")
    digits = body.replace(".", "", 1)
    signs = len(said) - len(said.lstrip("+-"))
    exponent = power[power[:1] in ("+", "-") :]
    sound = digits.isascii() and digits.isdigit() and len(digits) <= 2 * _LONGEST_NUMBER and signs < 2
    if not sound or (mark and not (exponent.isascii() and exponent.isdigit() and len(exponent) < 3)):
        _refuse(f"{element!r} is not a number of type R", "digits with at most one point, and a sign before them")
    return Decimal(said)


def read_dt(element: str, pivot: int = 70) -> date | None:
    """The date in an element of type DT with eight or six digits; None if it is empty.

    Years of two digits from ``pivot`` on belong to the twentieth century.

    >>> read_dt("20260301"), read_dt("260301")
    (datetime.date(2026, 3, 1), datetime.date(2026, 3, 1))
    """
    said = element.strip()
    if not said:
        return None
    whole = said
    if len(said) == 6:
        whole = ("19" if said[:2] >= f"{pivot:02}" else "20") + said
    if not (whole.isascii() and whole.isdigit() and len(whole) == 8):
        _refuse(f"{element!r} is not a date", "eight digits CCYYMMDD, or six digits YYMMDD before version 004010")
    try:
        return date(int(whole[:4]), int(whole[4:6]), int(whole[6:]))
    except ValueError:
        raise FormatError(f"{element!r} is not a day of the calendar: correct it at the source") from None


def read_tm(element: str) -> time | None:
    """The time in an element of type TM with four, six, seven or eight digits; None if it is empty.

    ``2400``, the end of a day, is no time of its own in Python and is refused: read it as 00:00 of the day after.

    >>> read_tm("0605"), read_tm("06053025")
    (datetime.time(6, 5), datetime.time(6, 5, 30, 250000))
    """
    said = element.strip()
    if not said:
        return None
    if not (said.isascii() and said.isdigit() and len(said) in _TIMES):
        _refuse(f"{element!r} is not a time", "four digits HHMM, or six to eight with seconds and decimals of them")
    if said[:2] == "24" and not said[2:].strip("0"):
        _refuse(f"{element!r} is the end of a day", "read it as 0000 of the day after")
    whole = said.ljust(12, "0")
    try:
        return time(int(whole[:2]), int(whole[2:4]), int(whole[4:6]), int(whole[6:]))
    except ValueError:
        raise FormatError(f"{element!r} is not a time of the day: correct it at the source") from None


def _finite(value: Decimal | int) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, (Decimal, int)):
        _refuse(f"{value!r} is neither Decimal nor int", "binary fractions cannot hold amounts: use decimal.Decimal")
    number = Decimal(value)
    if not number.is_finite():
        _refuse(f"{value} is no number", "leave the element empty if nothing is known")
    return number


def _is_small(number: Decimal) -> bool:
    """Few enough digits on either side of the point to be looked at: a bound on time and memory."""
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and abs(exponent) <= 30 and -30 <= number.adjusted() <= 30


def _fits(figures: str, longest: int, value: object) -> None:
    if len(figures) > longest:
        _refuse(
            f"{value} has {len(figures)} digits, the element holds {longest}", "split it, or give it in another unit"
        )


def _between(value: int, low: int, high: int, name: str) -> None:
    if not low <= value <= high:
        _refuse(f"{name} is {value}", f"{low} to {high} are possible")


def _refuse(message: str, hint: str) -> NoReturn:
    raise FormatError(f"{message}: {hint}")
