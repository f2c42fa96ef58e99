"""Whether the elements of a message fit their segments: lengths, mandatory elements, and the syntax notes between them.

Facts come from `layout` (version 004010). A segment or element that is not listed there is not judged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.x12.elements import layout, syntax_notes
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from canonical.formats.x12.elements import Element


def misfits(segments: Sequence[Sequence[str]]) -> list[Problem]:
    """Every problem of every segment (ST and SE left out: segment 2 is the first one after ST)."""
    found: list[Problem] = []
    for number, segment in enumerate(segments, 2):
        place = Position(segment=number, tag=segment[0])
        found += _lengths(segment, place)
        found += _notes(segment, place)
    return found


def _lengths(segment: Sequence[str], place: Position) -> Iterator[Problem]:
    for element in layout(segment[0]):
        text = segment[element.position] if element.position < len(segment) else ""
        where = Position(segment=place.segment, tag=place.tag, element=element.position)
        if not text:
            if element.requirement == "M" and element.certainty == "both":
                hint = "the event has to say it, or the partner profile gives it under [facts]"
                yield Problem("element-missing", "X12 demands this element and nothing fills it", hint, where)
            continue
        size = _size(text, element)
        if size > element.maximum:
            message = f"{size} characters, the element holds {element.maximum}"
            yield Problem("element-too-long", message, "shorten the value, or use another message", where, value=text)
        elif size < element.minimum and element.certainty == "both":
            message = f"{size} characters, the element holds at least {element.minimum}"
            yield Problem("element-too-short", message, "partners will refuse it", where, value=text)


def _size(text: str, element: Element) -> int:
    """Sign and decimal point do not count in numbers."""
    if element.type == "R":
        return len(text.replace("-", "").replace(".", ""))
    return len(text.removeprefix("-")) if element.type.startswith("N") else len(text)


def _notes(segment: Sequence[str], place: Position) -> Iterator[Problem]:
    for note in syntax_notes(segment[0]):
        positions = [int(note[at : at + 2]) for at in range(1, len(note), 2)]
        given = [position for position in positions if position < len(segment) and segment[position]]
        missing = [position for position in positions if position not in given]
        if _broken(note[0], positions, given):
            names = ", ".join(f"{segment[0]}-{position:02d}" for position in positions)
            hint = f"given: {_listed(segment[0], given)}; not given: {_listed(segment[0], missing)}"
            yield Problem("syntax-note-broken", f"{_MEANING[note[0]]}: {names}", hint, place)


_MEANING = {
    "P": "all of these or none",
    "R": "at least one of these",
    "E": "at most one of these",
    "C": "with the first, all the others",
    "L": "with the first, at least one of the others",
}


def _broken(kind: str, positions: list[int], given: list[int]) -> bool:
    first = positions[0] in given
    match kind:
        case "P":
            return bool(given) and len(given) < len(positions)
        case "R":
            return not given
        case "E":
            return len(given) > 1
        case "C":
            return first and len(given) < len(positions)
        case "L":
            return first and len(given) == 1
    return False


def _listed(tag: str, positions: list[int]) -> str:
    return ", ".join(f"{tag}-{position:02d}" for position in positions) or "none"
