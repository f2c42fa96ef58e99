"""Release characters that release nothing: harmless, but they are lost when the value is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact.characters import place_of
from canonical.formats.source import decode
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State


def judge(state: State, raw: bytes, start: int, problems: list[Problem]) -> None:
    """Tell the first release character of a message before which no delimiter stands; quick if there is none."""
    release = state.release
    if not release or release not in raw:
        return
    if state.breaks:
        raw = raw.translate(None, state.breaks)
    wire = state.marks.wire
    flat = raw.replace(release * 2, b"")
    left = flat.count(release)
    for mark in (wire[1], wire[0], wire[5], wire[4]):
        if mark:
            left -= flat.count(release + mark)
    if (len(flat) - len(flat.rstrip(release))) // len(release) % 2:
        left -= 1  # the end of a cut file
    if left > 0:
        problems.append(_needless(state, raw, start))


def _needless(state: State, raw: bytes, start: int) -> Problem:
    """The place of the first one; with lines cut by a transport only that of its message is known."""
    wire, release = state.marks.wire, state.release
    size = len(release)
    marks = tuple(mark for mark in (release, wire[1], wire[0], wire[5], wire[4]) if mark)
    at = raw.find(release)
    while raw.startswith(marks, at + size):
        at = raw.find(release, at + 2 * size)
    shown = decode(raw[at : at + size + 1])
    message = f"{shown!r} releases what is no delimiter: the {decode(release)!r} is left out of the value"
    hint = f"if it was meant as text, the sender must double it ({decode(release) * 2!r})"
    place = place_of(state, raw, start, at)
    if state.breaks:
        place = state.place(start, segment=place.segment)
    return Problem("release-needless", message, hint, place, "info", shown)
