"""What an ISA, GS or ST says of itself: dates, times, flags, numbers, and whether a set belongs into its group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.x12.functional import functional_id
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.formats.x12.envelope import Group, Interchange
    from canonical.formats.x12.state import State

_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MOST_ELEMENTS = {"GS": 8, "ST": 3, "SE": 2, "GE": 2, "IEA": 2}

_Finding = tuple[str, int, str, str]
"""Rule, element, what it should be, and what it is."""


_dates: dict[str, bool] = {}  # a file names few days, but in every header
_MOST_DATES = 1000


def is_date(text: str) -> bool:
    """Whether this is a day as YYMMDD or CCYYMMDD; the 29 February of a century is looked at only if it is known.

    >>> [is_date(text) for text in ("260228", "20260229", "261301", "2026")]
    [True, False, False, False]
    """
    known = _dates.get(text)
    if known is None:
        if len(_dates) >= _MOST_DATES:
            _dates.clear()
        known = _dates[text] = _is_date(text)
    return known


def _is_date(text: str) -> bool:
    if not (text.isascii() and text.isdigit()) or len(text) not in (6, 8):
        return False
    year, month, day = int(text[:-4]), int(text[-4:-2]), int(text[-2:])
    if not 1 <= month <= 12 or not 1 <= day <= _DAYS[month - 1]:
        return False
    if (month, day) != (2, 29):
        return True
    return year % 4 == 0 and (len(text) == 6 or year % 100 != 0 or year % 400 == 0)


def is_time(text: str, lengths: tuple[int, ...]) -> bool:
    """Whether this is a time of day as HHMM, HHMMSS, or with decimals of a second; 2400 is the end of a day.

    >>> [is_time(text, (4, 6)) for text in ("0600", "060059", "2400", "2401", "6000", "060")]
    [True, True, True, False, False, False]
    """
    if not (text.isascii() and text.isdigit()) or len(text) not in lengths:
        return False
    if text[:2] == "24":
        return not text[2:].strip("0")
    return text[:2] < "24" and text[2:4] < "60" and text[4:6] < "60"


def check_interchange(state: State, interchange: Interchange) -> None:
    """Notices about ISA09 to ISA15; the sets inside are read all the same."""
    place = interchange.offset
    for rule, element, wanted, value in _interchange(interchange):
        _tell(state, place, "ISA", rule, element, wanted, value)


def _interchange(interchange: Interchange) -> Iterator[_Finding]:
    if not is_date(interchange.date) or len(interchange.date) != 6:
        yield "date-invalid", 9, "a date as YYMMDD", interchange.date
    if not is_time(interchange.time, (4,)):
        yield "time-invalid", 10, "a time as HHMM", interchange.time
    if not _is_version(interchange.version):
        yield "syntax-version-unknown", 12, "a version such as 00401 or 00501", interchange.version
    if not _is_number(interchange.raw[13]):  # nine digits, and no blanks in place of zeros (data element I12)
        yield "interchange-control-number-malformed", 13, "a number of nine digits", interchange.raw[13]
    if interchange.elements[14] not in ("0", "1"):
        yield "acknowledgement-flag-invalid", 14, "0 or 1", interchange.elements[14]
    if interchange.elements[15] not in ("P", "T", "I"):
        yield "test-indicator-invalid", 15, "P, T or I", interchange.elements[15]


def check_group(state: State, group: Group) -> None:
    """Notices about GS04 to GS06; a group that lacks elements is told elsewhere."""
    for rule, element, wanted, value in _group(group):
        _tell(state, group.offset, "GS", rule, element, wanted, value)


def _group(group: Group) -> Iterator[_Finding]:
    if not is_date(group.date):
        yield "date-invalid", 4, "a date as CCYYMMDD, or YYMMDD before version 004010", group.date
    if not is_time(group.time, (4, 6, 7, 8)):
        yield "time-invalid", 5, "a time as HHMM, HHMMSS or HHMMSSDD", group.time
    if not _is_number(group.control):
        yield "group-control-number-malformed", 6, "a number of one to nine digits", group.control


def _is_version(text: str) -> bool:
    """Whether ISA12 (data element I11) is a version: five digits, of which the first two have always been zeros."""
    return len(text) == 5 and text.isascii() and text.isdigit() and "00200" <= text < "01000"


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= 9


def _tell(state: State, offset: int, tag: str, rule: str, element: int, wanted: str, value: str) -> None:
    message = f"{tag}{element:02d} is {value[:40]!r}, not {wanted}"
    hint = "the sets inside are read all the same: ask the sender to correct it"
    state.notice(rule, message, hint, state.place(offset, tag, element=element), value=value[:80])


def surplus(tag: str, elements: list[bytes]) -> int:
    """How many elements an envelope segment has beyond its last one, empty ones at its end left out."""
    given = len(elements) - 1
    while given and not elements[given].strip():
        given -= 1
    return max(0, given - _MOST_ELEMENTS[tag])


def too_many(state: State, start: int, tag: str, elements: list[bytes], segment: int | None = None) -> Problem | None:
    """The warning for an envelope segment with too many elements."""
    if len(elements) - 1 <= _MOST_ELEMENTS[tag] or not surplus(tag, elements):
        return None
    most = _MOST_ELEMENTS[tag]
    message = f"{tag} has {most + surplus(tag, elements)} elements, it should have {most}"
    hint = "what stands behind them is ignored: ask the sender to remove it"
    return Problem("too-many-elements", message, hint, state.place(start, tag, segment, most + 1), "warning")


def misplaced(state: State, set_id: str, start: int) -> Problem | None:
    """The warning for a set whose kind is known to travel in groups of another kind."""
    group = state.group
    expected = functional_id(set_id)
    if group is None or not group.number or expected is None or group.functional_id == expected:
        return None
    message = f"the group is of kind {group.functional_id!r} (GS01), a {set_id} belongs into {expected}"
    hint = "partners may refuse the group: ask the sender to correct GS01"
    return Problem("group-kind-mismatch", message, hint, state.place(start, "ST", 1, 1), "warning", set_id)
