"""X12 segments as texts that are not cut into elements until a writer has not seen them before.

Messages of one partner repeat themselves: names, addresses, places and qualifiers come again and again. So a writer asks for
what it needs of a segment by its whole text, and only what is new is split and converted. Elements stand between asterisks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.envelope.written import UNFIT
from canonical.mapping.remembered import Remembered

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


MARK = "*"
"""Stands between elements; files that use another sign are brought to this one where no element holds it."""


class Segment(Remembered):
    """What a writer needs of a segment, by its text; None stands for one that is absent."""

    __slots__ = ()

    def __init__(self, read: Callable[[Any], Any]) -> None:
        """``read`` is asked for each text that is not kept; behind a zone where moments are read."""
        super().__init__(read)


def element(segment: str | None, at: int) -> str:
    """One element; empty when it, or the segment, is absent."""
    found = () if segment is None else segment.split(MARK, at + 1)
    return found[at] if len(found) > at else ""


def pick(nodes: Sequence[Any] | None, at: int, values: tuple[str, ...]) -> Any:
    """The first loop occurrence whose first segment has one of ``values`` as its element."""
    for node in nodes or ():
        found = node[0].split(MARK, at + 1)
        if len(found) > at and found[at] in values:
            return node
    return None


def raw_segments(text: str, terminator: str, mark: str, split: Callable[[], list[list[str]]]) -> list[str]:
    """The segments of a message, without terminators and the line ends behind them; ``split`` gives them as lists.

    What is not written evenly is put together of the lists. Raises `Unfit` where elements would not stay apart.
    """
    if mark != MARK and MARK in text:
        raise UNFIT
    found = _even(text, terminator) if mark == MARK else None
    return [MARK.join(one) for one in split()] if found is None else found


def _even(text: str, terminator: str) -> list[str] | None:
    """The segments of a text that has the same line end, or none, behind every segment, and blanks nowhere between."""
    end = terminator + line_end(text, terminator)
    found = text.split(end)
    ends = len(end) - len(terminator)
    if found[-1][-1:] == terminator:
        found[-1] = found[-1][:-1]
        ends *= len(found) - 1
    elif not found[-1]:
        found.pop()
        ends *= len(found)
    if f"{end} " in text or f"{end}\t" in text or end + terminator in text or text.count(terminator) != len(found):
        return None
    return found if text.count("\n") + text.count("\r") == ends else None


def line_end(text: str, terminator: str) -> str:
    """What stands behind the first terminator: CR LF, LF, CR, or nothing."""
    at = text.find(terminator) + 1
    found = text[at : at + 2] if text[at : at + 1] == "\r" else text[at : at + 1]
    return found if found in ("\n", "\r\n", "\r") else ""


def tags(segments: Sequence[str]) -> list[str]:
    """The names of segments."""
    return [segment.partition(MARK)[0] for segment in segments]
