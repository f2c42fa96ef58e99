"""Dates, times and periods in the layouts of both standards: whether a text is a moment that exists.

A layout is written with one letter a part: ``C`` year with century, ``y`` year of two digits, ``m`` month, ``d`` day,
``w`` week, ``k`` day of the week, ``h`` hour, ``i`` minute, ``s`` second, ``f`` tenth of a second, ``z`` zone in letters,
``o`` hours and minutes of an offset with its sign, ``-`` itself, ``n`` a count.
"""

from __future__ import annotations

_WIDTHS = {"C": 4, "y": 2, "m": 2, "d": 2, "w": 2, "k": 1, "h": 2, "i": 2, "s": 2, "f": 1, "z": 3, "o": 5, "-": 1}
_LIMITS = {"m": (1, 12, "month"), "d": (1, 31, "day"), "w": (1, 53, "week"), "k": (1, 7, "day of the week")}
_CLOCK = {"h": (0, 23, "hour"), "i": (0, 59, "minute"), "s": (0, 59, "second")}
_SHOWN = {"C": "CCYY", "y": "YY", "m": "MM", "d": "DD", "w": "WW", "k": "D", "h": "HH", "i": "MM", "s": "SS"}
_SHOWN |= {"f": "D", "z": "ZZZ", "o": "+HHMM", "-": "-", "n": "a number"}
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

EDIFACT: dict[str, str] = {
    "2": "dmy", "101": "ymd", "102": "Cmd", "103": "ywk", "106": "md", "201": "ymdhi", "202": "ymdhis",
    "203": "Cmdhi", "204": "Cmdhis", "205": "Cmdhio", "301": "ymdhiz", "303": "Cmdhiz", "401": "hi", "402": "his",
    "501": "hihi", "502": "hishis", "602": "C", "609": "ym", "610": "Cm", "615": "yw", "616": "Cw",
    "713": "ymdhi-ymdhi", "717": "ymd-ymd", "718": "Cmd-Cmd", "719": "Cmdhi-Cmdhi",
    "801": "n", "802": "n", "803": "n", "804": "n", "805": "n", "806": "n",
}  # fmt: skip
"""Data element 2379."""
X12: dict[str, str] = {
    "D6": "ymd", "D8": "Cmd", "DT": "Cmdhi", "TM": "hi", "TS": "his", "CM": "Cm", "CY": "C", "DB": "mdC",
    "RD6": "ymd-ymd", "RD8": "Cmd-Cmd", "RDT": "Cmdhi-Cmdhi", "RTM": "hi-hi", "RTS": "Cmdhis",
}  # fmt: skip
"""Data element 1250: the layouts that need no reading of their own."""


def shown(layout: str) -> str:
    """``CCYYMMDD`` for ``Cmd``."""
    return "".join(_SHOWN[letter] for letter in layout)


def width(layout: str) -> int:
    """How many characters the layout takes; 0 for a count."""
    return sum(_WIDTHS.get(letter, 0) for letter in layout)


def fault(layout: str, text: str) -> str:
    """Why the text is no moment of this layout; empty if it is one."""
    if layout == "n":
        return "" if text.isascii() and text.isdigit() else f"{text!r} is not a number"
    if len(text) != width(layout) and "-" in layout and len(text) == width(layout) - layout.count("-"):
        layout = layout.replace("-", "")  # many senders leave the hyphen of a period out
    if len(text) != width(layout):
        return f"{text!r} has {len(text)} characters, {shown(layout)} has {width(layout)}"
    at = 0
    read: dict[str, int] = {}
    for letter in layout:
        piece = text[at : at + _WIDTHS[letter]]
        at += _WIDTHS[letter]
        said = ""
        if letter in read:  # the second half of a period begins
            said, read = _day(read), {}
        said = said or _part(letter, piece, read)
        if said:
            return said
    return _day(read)


def _part(letter: str, piece: str, read: dict[str, int]) -> str:
    if letter == "-":
        return "" if piece == "-" else f"{piece!r} stands where '-' divides the period"
    if letter == "z":
        return "" if piece.isascii() and piece.isalpha() else f"{piece!r} is no zone of three letters"
    digits = piece[1:] if letter == "o" and piece[0] in "+-" else piece
    if not (digits.isascii() and digits.isdigit()):
        return f"{piece!r} is not made of digits"
    read[letter] = int(digits)
    low, high, name = _LIMITS.get(letter) or _CLOCK.get(letter) or (0, 9999, "")
    return "" if low <= read[letter] <= high else f"there is no {name} {piece}"


def _day(read: dict[str, int]) -> str:
    if "d" not in read or "m" not in read:
        return ""
    month, day = read["m"], read["d"]
    year = read.get("C", 2000 + read["y"] if "y" in read else 0)
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    most = 28 if month == 2 and not leap else _DAYS[month - 1]
    named = f" of {year:04d}" if year else ""
    return "" if day <= most else f"month {month:02d}{named} has {most} days, not {day}"


def odd_century(layout: str, text: str) -> bool:
    """Whether a year is neither of the last nor of this century, nor the 9999 that stands for no end."""
    return layout.startswith("C") and text[:2] not in ("19", "20") and text[:4] != "9999"


_MONTH_DAY = (
    "(?:(?:0[13578]|1[02])(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)(?:0[1-9]|[12][0-9]|30)|02(?:0[1-9]|1[0-9]|2[0-8]))"
)
_PIECES = {
    "C": "(?:19|20)[0-9]{2}", "y": "[0-9]{2}", "m": "(?:0[1-9]|1[0-2])", "h": "(?:[01][0-9]|2[0-3])", "i": "[0-5][0-9]",
    "s": "[0-5][0-9]", "f": "[0-9]", "w": "(?:0[1-9]|[1-4][0-9]|5[0-3])", "z": "[A-Za-z]{3}", "-": "-", "n": "[0-9]+",
    "k": "[1-7]",
}  # fmt: skip


def pattern(layout: str) -> str:
    """A regular expression for moments that are right for sure; empty if there is none for the layout."""
    rest = layout.replace("md", "\0")
    if any(letter not in _PIECES and letter != "\0" for letter in rest):
        return ""
    return "".join(_MONTH_DAY if letter == "\0" else _PIECES[letter] for letter in rest)
