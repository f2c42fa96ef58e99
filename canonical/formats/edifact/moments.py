"""Dates and times in envelopes: YYMMDD before syntax 4, CCYYMMDD from it, and HHMM."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State

_LONG_MONTHS = (1, 3, 5, 7, 8, 10, 12)
_AGREED = "the date of the envelope is not needed to read the messages: tell the sender"
_good: set[tuple[bytes, bytes, bool]] = set()
_MOST = 4096


def check(state: State, start: int, elements: list[bytes], tag: str, *, eight: bool) -> None:
    """Look at S004, the fourth element of UNB and UNG; a date of the other syntax's length is told too."""
    if len(elements) < 5 or not elements[4]:
        return
    date, _, time = elements[4].strip().partition(state.component)
    at = state.inside(start, elements, 4)
    shown = date.decode("latin-1").strip()
    wanted = "CCYYMMDD" if eight else "YYMMDD"
    fault = ""
    if not is_date(shown):
        fault = f"{shown!r} is no date {wanted}"
    elif len(shown) != len(wanted):
        fault = f"the date {shown!r} has {len(shown)} digits: this syntax version writes {wanted}"
    if fault and shown:
        state.notice("date-invalid", fault, _AGREED, state.place(at, tag, element=4), value=shown)
    time = time.partition(state.component)[0].strip()
    if time and not is_time(time.decode("latin-1")):
        text = time.decode("latin-1")
        place = state.place(at + len(date) + len(state.component), tag, element=4)
        state.notice("time-invalid", f"{text!r} is no time HHMM", _AGREED, place, value=text)
    elif not fault and time and len(_good) < _MOST:
        _good.add((elements[4], state.component, eight))


def known(state: State, elements: list[bytes], *, eight: bool) -> bool:
    """Whether date and time are there and were found good before: files repeat them."""
    return len(elements) > 4 and (elements[4], state.component, eight) in _good


def is_date(text: str) -> bool:
    """Whether a text is a day YYMMDD or CCYYMMDD.

    >>> is_date("260229"), is_date("20240229")
    (False, True)
    """
    if len(text) not in (6, 8) or not (text.isascii() and text.isdigit()):
        return False
    year, month, day = int(text[:-4]), int(text[-4:-2]), int(text[-2:])
    if len(text) == 6:
        year += 2000
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    last = 31 if month in _LONG_MONTHS else 30 if month != 2 else 29 if leap else 28
    return 1 <= month <= 12 and 1 <= day <= last


def is_time(text: str) -> bool:
    """Whether a text is a time HHMM or HHMMSS; 2400 is the end of a day."""
    if len(text) not in (4, 6) or not (text.isascii() and text.isdigit()):
        return False
    if text.startswith("24"):
        return not text[2:].strip("0")
    return text[:2] < "24" and text[2:4] < "60" and text[4:] < "60"
