"""Moments of one day differ only in their clocks: what is worked out of two of them gives all others.

Times of day hardly come twice, days do. On most days a zone has one offset, so the texts of the first and of the last
second of a day tell those between; a day on which clocks change, or whose offset has minutes, is worked out time by time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.written import Unfit
from canonical.mapping.codec import CodecError
from canonical.mapping.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable

    Made = tuple[str, Any]

_KEPT = 2048
"""Days that are remembered for one field; each has its zone."""


def by_day(make: Callable[[Any], Made]) -> Callable[[Any], Made]:
    """``make`` for keys of zone, date, time as HHMM or HHMMSS, and more; it is asked for what cannot be told by the day.

    What is made is the piece of a moment, and its instant in UTC, its text in a key, and the same escaped.
    """
    days = Remembered(lambda key: _day(make, *key), most=_KEPT)

    def made(key: Any) -> Made:
        zone, date, time, *more = key
        day: Callable[[str], Made] | None = days[zone, date, len(time), *more] if _is_clock(time) else None
        return make(key) if day is None else day(time)

    return made


def _is_clock(time: str) -> bool:
    return (
        len(time) in (4, 6)
        and time.isascii()
        and time.isdigit()
        and time[:2] < "24"
        and time[2:4] < "60"
        and time[4:] < "60"
    )


def _day(make: Callable[[Any], Made], zone: str, date: str, size: int, *more: str) -> Callable[[str], Made] | None:
    """The function that makes any time of a day; None for a day that is not even."""
    times = ("000000"[:size], "235959"[:size])
    try:
        first, last = (make((zone, date, time, *more)) for time in times)
    except (CodecError, Unfit):  # said of the time that is asked for, if it holds there
        return None
    piece, (stated, text, _) = first
    midnight = f"T{_clock(times[0])}"
    if piece.count(midnight) != 1:
        return None
    head, tail = piece.split(midnight)
    hours = _hours(stated) if stated else [f"{text[:10]}T{hour:02d}:" for hour in range(24)]
    if not hours:
        return None

    def made(time: str) -> Made:
        found = hours[int(time[:2])] + time[2:4]
        if stated or size == 6:
            found += f":{time[4:] or '00'}{'Z' if stated else ''}"
        return f"{head}T{_clock(time)}{tail}", (found if stated else None, found, found.replace(":", "%3A"))

    return made if (made(times[0]), made(times[1])) == (first, last) else None


def _clock(time: str) -> str:
    return f"{time[:2]}:{time[2:4]}:{time[4:]}" if len(time) == 6 else f"{time[:2]}:{time[2:]}"


def _hours(stated: str) -> list[str]:
    """How the instants of the 24 hours behind one begin, in UTC; none at the end of the calendar."""
    from datetime import date, timedelta

    begins, first = stated[:10], int(stated[11:13])
    try:
        ends = (date.fromisoformat(begins) + timedelta(days=1)).isoformat() if first else ""
    except OverflowError:
        return []
    return [f"{begins}T{hour:02d}:" for hour in range(first, 24)] + [f"{ends}T{hour:02d}:" for hour in range(first)]
