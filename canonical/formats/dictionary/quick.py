"""One regular expression a segment: says quickly that nothing at all is wrong with its elements.

What it does not match may still be right: then `explain` looks, and the two must agree on what is right. Syntax notes
are no part of it: they are judged by which elements are filled, see `Masks`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from canonical.formats.dictionary import kinds, moments, notes

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.dictionary import Dictionary, ElementUse, SegmentUse
    from canonical.formats.dictionary.marks import Marks

_PERIODS = {"2379": ("2380", moments.EDIFACT), "1250": ("1251", moments.X12)}


_MOST_MASKS = 1024


class Masks:
    """Which combinations of filled elements keep the syntax notes of a segment; each is worked out once."""

    __slots__ = ("_good", "_notes")

    def __init__(self, use: SegmentUse) -> None:
        """The notes of one segment."""
        self._notes = use.notes
        self._good: dict[bytes, bool] = {}

    def keep(self, elements: list[str]) -> bool:
        """Whether all notes are kept."""
        mask = bytes(map(bool, elements))
        good = self._good.get(mask)
        if good is None:
            given = [bool(one) for one in mask]
            good = not any(notes.broken(note, given) for note in self._notes)
            if len(self._good) < _MOST_MASKS:
                self._good[mask] = good
        return good


def never(_: str) -> None:
    """The matcher of a segment of which nothing can be said quickly."""


def matcher(use: SegmentUse, dictionary: Dictionary, marks: Marks) -> Callable[[str], object]:
    """A function that gives something true for the text of a segment in which there is no fault."""
    if any(mark.isalnum() or mark in "-.," for mark in marks if mark) or any(one.type == "B" for one in use.elements):
        return never
    pieces = [(_element(one, dictionary, marks), one.requirement == "M" and one.sure) for one in use.elements]
    body = _sequence(pieces, re.escape(marks.element))
    text = f"{re.escape(use.tag)}{body}(?<!{re.escape(marks.element)})"
    return re.compile(text).fullmatch


def _sequence(pieces: list[tuple[str, bool]], mark: str) -> str:
    """Elements one behind the other, each with its mark in front; the last ones may be left out with their marks."""
    last = max((at for at, (_, must) in enumerate(pieces) if must), default=-1)
    text = ""
    for at in range(len(pieces) - 1, -1, -1):
        piece, must = pieces[at]
        text = f"{mark}{piece if must else f'(?:{piece})?'}{text}"
        if at > last:
            text = f"(?:{text})?"
    return text


def _element(use: ElementUse, dictionary: Dictionary, marks: Marks) -> str:
    if use.number in _PERIODS:
        return "(?!)"  # which layout the date has is left to the explaining way
    one = _composite(use, dictionary, marks) if use.type == "C" else _simple(use, dictionary, marks)
    if use.repeat > 1 and marks.repetition:
        return f"{one}(?:{re.escape(marks.repetition)}{one}){{0,{use.repeat - 1}}}"
    return one


def _simple(use: ElementUse, dictionary: Dictionary, marks: Marks) -> str:
    codes = dictionary.codes(use.number)
    return kinds.pattern(use, sorted(codes, key=len, reverse=True) if codes is not None else None, marks)


def _composite(use: ElementUse, dictionary: Dictionary, marks: Marks) -> str:
    if not use.components:
        other = re.escape(marks.element + marks.repetition)
        return f"[^{other}]+"
    if use.notes:
        return "(?!)"  # left to the explaining way
    period = next((one for one in use.components if one.number in _PERIODS), None)
    if period is not None:
        return _period(use, period, dictionary, marks)
    pieces = [(_simple(one, dictionary, marks), one.requirement == "M" and one.sure) for one in use.components]
    mark = re.escape(marks.component)
    # the first component has no mark in front of it; a composite is not empty and does not end with a mark
    behind = "".join(f"(?<!{re.escape(one)})" for one in (marks.component, marks.element, marks.repetition) if one)
    return f"(?:{_headless(pieces, mark)}){behind}"


def _headless(pieces: list[tuple[str, bool]], mark: str) -> str:
    (first, must), rest = pieces[0], pieces[1:]
    return f"{first if must else f'(?:{first})?'}{_sequence(rest, mark)}"


def _period(use: ElementUse, period: ElementUse, dictionary: Dictionary, marks: Marks) -> str:
    """The composite of a date, its qualifier and its layout: one alternative for each layout."""
    number, layouts = _PERIODS[period.number]
    names = [one.number for one in use.components]
    if names[1:] != [number, period.number]:
        return "(?!)"
    mark = re.escape(marks.component)
    found = [(moments.pattern(layout), code) for code, layout in layouts.items()]
    dates = "|".join(f"{text}{mark}{code}" for text, code in found if text)
    return f"{_simple(use.components[0], dictionary, marks)}{mark}(?:{dates})"
