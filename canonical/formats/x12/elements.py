"""Which elements a segment of X12 has: number, type, lengths, whether they must be there, and how sure that is."""

from __future__ import annotations

from typing import NamedTuple

_DATA = "segments-004010.tsv"
_layouts: dict[str, tuple[Element, ...]] = {}
_notes: dict[str, tuple[str, ...]] = {}


class Element(NamedTuple):
    """One position of a segment, in version 004010.

    ``number`` is that of the data element, empty where the source names none. ``type`` is AN, ID, R, DT, TM, N0 to N9,
    C (composite, whose lengths are 0) or empty. ``requirement`` is M (mandatory), O (optional), X (depends on a syntax
    note) or C (conditional, the notes are not known). ``certainty`` is ``both`` if two dictionaries agree, ``differ``
    if their lengths differ, ``one`` if only one lists the element, ``envelope`` for the fixed interchange header.
    """

    position: int
    number: str
    type: str
    minimum: int
    maximum: int
    requirement: str
    certainty: str


def layout(tag: str) -> tuple[Element, ...]:
    """The elements of a segment in order, empty if the segment is not known.

    >>> layout("B1")[1]
    Element(position=2, number='145', type='AN', minimum=1, maximum=30, requirement='M', certainty='both')
    """
    _load()
    return _layouts.get(tag, ())


def syntax_notes(tag: str) -> tuple[str, ...]:
    """What elements of a segment have to do with each other, e.g. ``P0102``: both or none of 01 and 02.

    P is paired, R at least one, E at most one, C if the first then all, L if the first then at least one of the others.
    """
    _load()
    return _notes.get(tag, ())


def _load() -> None:
    """Read the packaged table once."""
    if _layouts:
        return
    # importlib.resources costs milliseconds that a program without need for layouts must not pay.
    from importlib.resources import files

    text = files("canonical.formats.x12").joinpath("data", _DATA).read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    found: dict[str, list[Element]] = {}
    for tag, position, number, kind, minimum, maximum, requirement, certainty, *notes in rows[1:]:
        element = Element(int(position), number, kind, int(minimum or 0), int(maximum or 0), requirement, certainty)
        found.setdefault(tag, []).append(element)
        if notes:
            _notes[tag] = tuple(notes[0].split())
    _layouts.update((tag, tuple(elements)) for tag, elements in found.items())
