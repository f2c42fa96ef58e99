"""The types of elements: whether one value has its type and length, said quickly and said with reasons.

X12: AN, ID, N0 to N9, R, DT, TM, B. EDIFACT: an, a, n. Signs, decimal marks and the E of an exponent do not count
towards the length (X12.6 and ISO 9735-1, numeric types).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from canonical.formats.dictionary import moments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canonical.formats.dictionary import ElementUse
    from canonical.formats.dictionary.marks import Marks
    from canonical.problems import Severity


class Fault(NamedTuple):
    """What is wrong with one value."""

    rule: str
    message: str
    hint: str = ""
    severity: Severity = "error"


_TIMES = ("hi", "his", "hisf", "hisff")
_NUMBER_HINT = "write digits only, a minus in front of a negative number, no blanks, no thousands mark"


def is_number(kind: str) -> bool:
    """Whether the type is one of the numeric ones."""
    return kind in {"R", "n"} or (len(kind) == 2 and kind[0] == "N" and kind[1].isdigit())


def size(kind: str, value: str) -> int:
    """The length that counts."""
    if not is_number(kind):
        return len(value)
    return sum(mark not in "+-.,Ee" for mark in value)


def faults(use: ElementUse, value: str) -> list[Fault]:
    """Everything wrong with a value that is not empty."""
    if use.type == "B":
        return []
    if not value.strip(" "):
        hint = "leave the element empty instead"
        return [Fault("element-trailing-blank", "it consists of blanks only", hint, "warning")]
    found = _blanks(use, value)
    text = value if not found else value.strip(" ")
    by_type = _of_type(use, text)
    by_length = _of_length(use, text)
    if by_type is not None and by_length is not None and use.type in {"DT", "TM"}:
        by_length = None  # one fault told once
    return [*(one for one in (by_length, by_type) if one is not None), *found]


def _blanks(use: ElementUse, value: str) -> list[Fault]:
    found: list[Fault] = []
    if value.startswith(" ") and not is_number(use.type):
        message, hint = "it begins with a blank", "some receivers take the blank for a part of the value"
        found.append(Fault("element-leading-blank", message, hint, "info"))
    if value.endswith(" ") and len(value) != use.minimum and not is_number(use.type):
        message, hint = "blanks stand at its end", "leave them out: they fill the length and mean nothing"
        found.append(Fault("element-trailing-blank", message, hint, "info"))
    return found


def _of_length(use: ElementUse, value: str) -> Fault | None:
    if not use.sure:
        return None
    length = size(use.type, value)
    limits = f"{use.minimum} to {use.maximum}" if use.minimum != use.maximum else f"exactly {use.maximum}"
    counted = "digits" if is_number(use.type) else "characters"
    if use.maximum and length > use.maximum:
        return Fault("element-too-long", f"{length} {counted}, the element holds {use.maximum}", f"it takes {limits}")
    if length < use.minimum:
        return Fault(
            "element-too-short", f"{length} {counted}, the element has at least {use.minimum}", f"it takes {limits}"
        )
    return None


def _of_type(use: ElementUse, value: str) -> Fault | None:
    kind = use.type
    if kind == "DT":
        return _date(use, value)
    if kind == "TM":
        return _time(value)
    if is_number(kind):
        return _number(kind, value)
    if kind == "a" and any(mark.isdigit() for mark in value):
        return Fault("element-not-alphabetic", f"{value!r} holds digits", "the element takes letters only")
    if any(mark < " " or mark == "\x7f" for mark in value):
        hint = "remove control characters, such as tabs and line breaks, from the data"
        return Fault("element-character-invalid", f"a control character stands in {value!r}", hint)
    return None


def _number(kind: str, value: str) -> Fault | None:
    body = value.removeprefix("-")
    if kind.startswith("N"):
        if body.isascii() and body.isdigit():
            return None
        places = int(kind[1])
        hint = (
            _NUMBER_HINT
            if not places
            else f"the last {places} digits stand behind the decimal point, which is not written"
        )
        return Fault("element-not-numeric", f"{value!r} is not a whole number", hint)
    whole, mark, part = body.partition("." if kind == "R" or "." in body else ",")
    if kind == "R":
        part, exponent, power = part.partition("E") if mark else ("", "", "")
        if not mark:
            whole, exponent, power = whole.partition("E")
        if exponent and not _digits(power.removeprefix("-")):
            return Fault("element-not-numeric", f"the exponent of {value!r} is no number", _NUMBER_HINT)
    if kind == "n" and mark and _digits(whole + part) and not (whole and part):
        message = f"{value!r} has no digit {'behind' if whole else 'before'} its decimal mark"
        hint = f"write {whole or '0'}{mark}{part or '0'}: ISO 9735 wants a digit on both sides of the mark"
        return Fault("element-not-numeric", message, hint, "warning")
    if not _digits(whole + part):
        hint = "the decimal mark is a point" if kind == "R" and "," in body else _NUMBER_HINT
        return Fault("element-not-numeric", f"{value!r} is not a number", hint)
    return None


def _digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _date(use: ElementUse, value: str) -> Fault | None:
    layouts = [layout for layout in ("Cmd", "ymd") if _allowed(use, moments.width(layout))]
    named = " or ".join(moments.shown(layout) for layout in layouts)
    for layout in layouts:
        if len(value) == moments.width(layout):
            said = moments.fault(layout, value)
            if said:
                return Fault("date-invalid", said, f"a date is written {named}")
            if moments.odd_century(layout, value):
                return Fault(
                    "date-invalid", f"the year {value[:4]} can hardly be meant", f"a date is written {named}", "warning"
                )
            return None
    if layouts == ["ymd"] and not moments.fault("Cmd", value):
        hint = f"this version writes a date {named}: the century in front came with 004010"
        return Fault("date-invalid", f"the century stands in front of {value!r}", hint, "warning")
    hint = f"a date is written {named}" if len(value) != 6 else f"a date is written {named}: put the century in front"
    return Fault("date-invalid", f"{value!r} is no date", hint)


def _allowed(use: ElementUse, length: int) -> bool:
    return not use.sure or not use.maximum or use.minimum <= length <= use.maximum


def _time(value: str) -> Fault | None:
    hint = "a time is written HHMM, HHMMSS, or with tenths and hundredths of a second behind that"
    for layout in _TIMES:
        if len(value) == moments.width(layout):
            if value.startswith("24") and not value[2:].strip("0"):
                return Fault("time-invalid", "the day ends at 2359", "write 0000 of the following day", "warning")
            said = moments.fault(layout, value)
            return Fault("time-invalid", said, hint) if said else None
    return Fault("time-invalid", f"{value!r} is no time", hint)


def pattern(use: ElementUse, codes: Sequence[str] | None, marks: Marks) -> str:
    """A regular expression for values in which `faults` finds nothing; what it does not match may still be right."""
    import re

    kind = use.type
    low, high = max(use.minimum, 1) if use.sure else 1, use.maximum if use.sure else 0
    span = f"{{{low},{high or ''}}}"
    if codes is not None:
        return f"(?:{'|'.join(re.escape(code) for code in codes)})"
    if kind == "DT":
        return _either([moments.pattern(one) for one in ("Cmd", "ymd") if _allowed(use, moments.width(one))])
    if kind == "TM":
        return _either([moments.pattern(one) for one in _TIMES if _allowed(use, moments.width(one))])
    if kind.startswith("N"):
        return f"-?[0-9]{span}"
    if is_number(kind):
        pointed = f"{{{low + 1},{high + 1 if high else ''}}}"
        body = "[0-9]*\\.[0-9]*" if kind == "R" else "[0-9]+[.,][0-9]+"
        return f"-?(?:[0-9]{span}(?![.,0-9])|(?=[0-9.,]{pointed}(?![.,0-9])){body})"
    kept = re.escape("".join(marks)) + r"\x00-\x1f\x7f" + ("0-9" if kind == "a" else "")
    return f"(?! )[^{kept}]{span}(?<! )"


def _either(patterns: list[str]) -> str:
    """The longest first, as the first that fits is taken."""
    return f"(?:{'|'.join(sorted(patterns, key=len, reverse=True))})" if patterns else "(?!)"
