"""Dates, times and amounts in the form in which people read them; empty text for what is not what it should be."""

from __future__ import annotations

_PIVOT = 70
"""Two digits of a year below this are of the 2000s: EDI is younger than 1970."""

# UN/EDIFACT code list 2379 and X12 data element 1250: letters stand for the digits of year, month, day, hour, minute,
# second and zone; a dash divides the two ends of a period.
_FORMATS = {
    "2": "DDMMYY", "3": "MMDDYY", "4": "DDMMCCYY", "5": "DDMMCCYYHHMM", "101": "YYMMDD", "102": "CCYYMMDD",
    "106": "MMDD", "201": "YYMMDDHHMM", "202": "YYMMDDHHMMSS", "203": "CCYYMMDDHHMM", "204": "CCYYMMDDHHMMSS",
    "205": "CCYYMMDDHHMMZHHMM", "303": "CCYYMMDDHHMMZZZ", "304": "CCYYMMDDHHMMSSZZZ", "401": "HHMM", "402": "HHMMSS",
    "404": "HHMMSSZZZ", "602": "CCYY", "609": "YYMM", "610": "CCYYMM", "615": "YYWW", "616": "CCYYWW",
    "501": "HHMMHHMM", "502": "HHMMSS-HHMMSS", "711": "CCYYMMDDCCYYMMDD", "718": "CCYYMMDD-CCYYMMDD",
    "719": "CCYYMMDDHHMM-CCYYMMDDHHMM", "710": "CCYYMM-CCYYMM", "717": "YYMMDD-YYMMDD", "713": "YYMMDDHHMM-YYMMDDHHMM",
    "D6": "YYMMDD", "D8": "CCYYMMDD", "DT": "CCYYMMDDHHMM", "RD8": "CCYYMMDD-CCYYMMDD", "TM": "HHMM", "CC": "CC",
    "CM": "CCYYMM", "CY": "CCYY", "RTM": "HHMM-HHMM", "TS": "HHMMSS", "RDT": "CCYYMMDDHHMM-CCYYMMDDHHMM",
    "RTS": "CCYYMMDDHHMMSS", "YM": "YYMM",
}  # fmt: skip
_SPANS = {
    "800": "years", "801": "years", "802": "months", "803": "weeks", "804": "days", "805": "hours", "806": "minutes",
    "807": "seconds",
}  # fmt: skip


def date(text: str) -> str:
    """``20260312`` and ``260312`` as ``2026-03-12``; empty if there is no such day.

    >>> date("20260312"), date("260312"), date("20260231")
    ('2026-03-12', '2026-03-12', '')
    """
    if not (text.isascii() and text.isdigit()) or len(text) not in (6, 8):
        return ""
    year, month, day = _year(text[:-4]), int(text[-4:-2]), int(text[-2:])
    return f"{year:04d}-{month:02d}-{day:02d}" if year and 1 <= month <= 12 and 1 <= day <= _days(year, month) else ""


def _year(text: str) -> int:
    return int(text) if len(text) == 4 else int(text) + (2000 if int(text) < _PIVOT else 1900)


def _days(year: int, month: int) -> int:
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def time(text: str) -> str:
    """``0815`` as ``08:15``, ``08153025`` as ``08:15:30.25``; 24:00 is the end of a day.

    >>> time("0815"), time("081530"), time("08153025"), time("2561")
    ('08:15', '08:15:30', '08:15:30.25', '')
    """
    if not (text.isascii() and text.isdigit()) or len(text) not in (4, 6, 7, 8):
        return ""
    hour, minute, second = text[:2], text[2:4], text[4:6] or "00"
    if int(hour) > 23 and text.rstrip("0") != "24":
        return ""
    if int(minute) > 59 or int(second) > 59:
        return ""
    return f"{hour}:{minute}" + (f":{second}" if len(text) > 4 else "") + (f".{text[6:]}" if len(text) > 6 else "")


def implied(text: str, decimals: int) -> str:
    """A number whose point is implied (X12 types N1 to N9): ``174250`` with two is ``1742.50``, ``5`` is ``0.05``.

    >>> implied("174250", 2), implied("-5", 2), implied("12.5", 2)
    ('1742.50', '-0.05', '')
    """
    sign, digits = ("-", text[1:]) if text.startswith("-") else ("", text)
    if not (digits.isascii() and digits.isdigit()) or not decimals:
        return ""
    digits = digits.rjust(decimals + 1, "0")
    whole = digits[:-decimals].lstrip("0") or "0"
    return f"{sign}{whole}.{digits[-decimals:]}"


def feet(text: str) -> str:
    """Equipment length (X12 data element 567): feet, then inches in the last two digits.

    >>> feet("5300")
    '53 ft 0 in'
    """
    if not (text.isascii() and text.isdigit()) or len(text) not in (4, 5) or int(text[-2:]) > 11:
        return ""
    return f"{int(text[:-2])} ft {int(text[-2:])} in"


def by_format(text: str, form: str) -> str:
    """A date, time or period in a format of code list 2379 (EDIFACT) or data element 1250 (X12).

    >>> by_format("202603121530", "203"), by_format("20260312-20260314", "718"), by_format("5", "804")
    ('2026-03-12 15:30', '2026-03-12 to 2026-03-14', '5 days')
    """
    if form in _SPANS:
        return f"{text} {_SPANS[form]}" if text.isascii() and text.isdigit() else ""
    pattern = _FORMATS.get(form, "")
    pattern = {"TM": {4: "HHMM", 6: "HHMMSS"}.get(len(text), "")}.get(form, pattern)
    if not pattern:
        return ""
    if "-" in pattern:
        return _period(text.split("-"), pattern.split("-"))
    if pattern in ("HHMMHHMM", "CCYYMMDDCCYYMMDD"):
        half = len(pattern) // 2
        return _period([text[:half], text[half:]], [pattern[:half], pattern[half:]])
    return _moment(text, pattern)


def _period(ends: list[str], patterns: list[str]) -> str:
    shown = [_moment(text, pattern) for text, pattern in zip(ends, patterns, strict=False)]
    return " to ".join(shown) if len(ends) == len(patterns) and all(shown) else ""


def _moment(text: str, pattern: str) -> str:
    """One moment; a zone of letters or an offset stands at the end."""
    cut = pattern.find("Z")
    zone = text[cut:] if cut >= 0 else ""
    if cut >= 0:
        text, pattern = text[:cut], pattern[:cut]
    if len(text) != len(pattern) or not (text.isascii() and text.isdigit()):
        return ""
    day, clock = _split(text, pattern)
    if "W" in pattern:
        return f"{_year(text[:-2])}, week {int(text[-2:])}" if 1 <= int(text[-2:]) <= 53 else ""
    shown = [part for part in (day, clock) if part]
    wanted = bool(set(pattern) & set("DY")) + ("H" in pattern)
    return " ".join([*shown, *([zone] if zone else [])]) if len(shown) == wanted else ""


def _split(text: str, pattern: str) -> tuple[str, str]:
    """Day and time of the digits; each empty if it is not there or does not exist."""
    at = pattern.find("H")
    day, form = (text[:at], pattern[:at]) if at >= 0 else (text, pattern)
    clock = time(text[at:]) if at >= 0 else ""
    taken = {letter: "".join(d for d, p in zip(day, form, strict=True) if p == letter) for letter in "CYMD"}
    year = taken["C"] + taken["Y"]
    if taken["D"]:
        return (date(f"{year}{taken['M']}{taken['D']}") if year else f"{taken['M']}-{taken['D']}"), clock
    if taken["M"]:
        return (f"{_year(year)}-{taken['M']}" if 1 <= int(taken["M"]) <= 12 else ""), clock
    return year, clock
