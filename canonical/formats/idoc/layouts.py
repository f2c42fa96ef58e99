"""Where each field of a segment stands in a flat record, and how segment types and definitions are named."""

from __future__ import annotations

import os.path
from typing import TYPE_CHECKING, Final

from canonical.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

HEADER: Final = 63
"""Characters of a data record in front of SDATA (EDI_DD40)."""
RECORD: Final = 1063
"""Characters of a full data record: the header and 1,000 characters of SDATA."""
CONTROL_LENGTH: Final = 524
"""Characters of a control record EDI_DC40."""

Slot = tuple[str, int, int]
"""A field: name, first character in the record and the one after the last, both counted from 0."""


class Layout:
    """The known fields of one record type, in order; whatever lies behind ``end`` is the tail of the record.

    Segments grow by appending fields, so one layout, the longest known, reads every version of a segment.
    """

    __slots__ = ("blank", "definition", "end", "places", "segment", "slots")

    def __init__(self, segment: str, definition: str, slots: Iterable[Slot], start: int = HEADER) -> None:
        """``definition`` is the versioned name to write (``E2EDK01003``); ``start`` is where the fields begin."""
        self.segment: str = segment
        self.definition: str = definition
        self.slots: tuple[Slot, ...] = tuple(slots)
        self.end: int = max((stop for _, _, stop in self.slots), default=start)
        self.blank: str = " " * (RECORD - self.end)
        self.places: dict[str, tuple[int, int]] = {name: (first, stop) for name, first, stop in self.slots}

    def read(self, body: str) -> dict[str, str]:
        """The fields of a record that are not blank, without the blanks behind them."""
        found = {}
        length = len(body)
        for name, first, stop in self.slots:
            if first >= length:
                break
            value = body[first:stop].rstrip(" ")
            if value:
                found[name] = value
        return found


def parse_layouts(table: str) -> dict[str, Layout]:
    """Layouts by segment type, from a tab-separated table with the columns segment, definition, field, offset, length.

    Offsets count from 0 at the start of the record, so SDATA begins at 63. Further columns are notes (certainty,
    source). Raises `canonical.errors.FormatError` naming the line that cannot be read.
    """
    slots: dict[str, list[Slot]] = {}
    definitions: dict[str, str] = {}
    for number, row in enumerate(table.splitlines()[1:], 2):
        columns = row.split("\t")
        try:
            segment, definition, name, first, length = columns[:5]
            slot = (name, int(first), int(first) + int(length))
        except ValueError as error:
            expected = "expected segment, definition, field, offset and length, separated by tabs"
            raise FormatError(f"layout table, line {number}: {expected}") from error
        slots.setdefault(segment, []).append(slot)
        definitions.setdefault(segment, definition)
    return {segment: Layout(segment, definitions[segment], fields) for segment, fields in slots.items()}


class Layouts:
    """The layouts that a reader or writer uses: those that travel with the library and those of a partner.

    >>> Layouts().of("E2EDK14").segment
    'E1EDK14'
    """

    __slots__ = ("_by_name", "_known", "control")

    def __init__(self, extra: Mapping[str, Layout] | None = None) -> None:
        """``extra`` (segment type to layout, see `parse_layouts`) adds to the shipped layouts and overrules them."""
        shipped = _shipped()
        self.control: Layout = shipped["EDI_DC40"]
        known = {name: layout for name, layout in shipped.items() if not name.startswith("EDI_")}
        self._known = {**known, **(extra or {})}
        self._by_name: dict[str, Layout] = {}

    def of(self, definition: str) -> Layout:
        """The layout for a name as it stands in SEGNAM; without fields when the segment is not known."""
        layout = self._by_name.get(definition)
        if layout is None:
            segment = self.segment_type(definition)
            layout = self._known.get(segment) or Layout(segment, "", ())
            if len(self._by_name) < 10_000:  # a hostile file has a new name in every line
                self._by_name[definition] = layout
        return layout

    def segment_type(self, definition: str) -> str:
        """``E1EDK01`` for ``E2EDK01003``: the name of the same segment in XML.

        E1 became E2 (Z1 became Z2) and a version of three digits follows, left out for version 000. Segments of
        customers may ignore the rule and bear one name in both places; a version is taken off those when the rest is a
        known segment.
        """
        if definition in self._known:
            return definition
        ruled = definition[:2] in ("E2", "Z2")
        plain = f"{definition[0]}1{definition[2:]}" if ruled else definition
        stem = plain[:-3]
        versioned = len(stem) > 2 and plain[-3:].isascii() and plain[-3:].isdigit()
        if plain in self._known or not versioned:
            return plain
        return stem if ruled or stem in self._known else plain

    def definition(self, segment: str) -> str:
        """``E2EDK01003`` for ``E1EDK01``: the definition that the layout describes, else version 000 by the rule."""
        layout = self._known.get(segment)
        if layout is not None and layout.definition:
            return layout.definition
        return f"{segment[0]}2{segment[2:]}" if segment[:2] in ("E1", "Z1") else segment


_cache: dict[str, Layout] = {}


def _shipped() -> dict[str, Layout]:
    if not _cache:
        # The loader that found this module reads the table beside it, from a folder or a zip file; importlib.resources
        # would cost milliseconds.
        path = os.path.join(os.path.dirname(__file__), "data", "layouts.tsv")
        table = __loader__.get_data(path).decode("utf-8")  # type: ignore[name-defined]
        _cache.update(parse_layouts(table))
    return _cache
