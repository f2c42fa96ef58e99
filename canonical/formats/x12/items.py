"""What reading an X12 file yields: transaction sets, unreadable stretches, and notices that belong to no message."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from canonical.formats.items import Blank, Envelope, Notice, Unreadable
from canonical.formats.source import decode
from canonical.formats.x12.shape import MOST_ELEMENTS
from canonical.problems import Position

if TYPE_CHECKING:
    from typing import ClassVar

    from canonical.formats.x12.envelope import Group, Interchange
    from canonical.formats.x12.loose import Loose
    from canonical.formats.x12.places import Binary
    from canonical.problems import Problem

NOISE = "\r\n \t"  # may stand between a terminator and the next tag without meaning anything


class TransactionSet:
    """One ST..SE with its envelope; ``problems`` holds what is wrong with it, errors and warnings.

    A set with an error (wrong count, control numbers that differ, cut off) must not be trusted. ``number`` counts sets
    in the file from 1, ``offset`` is the byte offset of ST, ``lead`` is what stood between it and the item before, if
    the whole file was asked for. Segments, text and positions are worked out when asked for.
    """

    standard: ClassVar[Literal["x12"]] = "x12"

    __slots__ = (
        "_binaries",
        "_closed",
        "_cuts",
        "_loose",
        "_raw",
        "_segments",
        "_separator",
        "encoding",
        "group",
        "interchange",
        "lead",
        "number",
        "offset",
        "problems",
    )

    def __init__(
        self,
        raw: bytes,
        interchange: Interchange,
        group: Group,
        number: int,
        offset: int,
        problems: list[Problem],
        encoding: str,
        separator: str,
        closed: bool,
        lead: bytes = b"",
        binaries: tuple[Binary, ...] = (),
        loose: Loose | None = None,
    ) -> None:
        """``raw`` lacks its last terminator; ``separator`` divides all its segments, or is empty if they differ.

        It divides them after ``loose`` has taken out what means nothing, if that is given.
        """
        self._raw = raw
        self.interchange: Interchange = interchange
        self.group: Group = group
        self.number: int = number
        self.offset: int = offset
        self.problems: list[Problem] = problems
        self.encoding: str = encoding
        self._separator = separator
        self._closed = closed
        self.lead: bytes = lead
        self._binaries = binaries
        self._loose = loose
        self._segments: list[list[str]] | None = None
        self._cuts: list[tuple[int, int]] | None = None

    @property
    def segments(self) -> list[list[str]]:
        """All segments from ST to SE as lists of elements; ``[0]`` is the tag, composites and repetitions stay whole.

        The lists are kept: who changes them changes what others see.
        """
        segments = self._segments
        if segments is None:
            separator = self._separator
            if separator:
                element = self.interchange.delimiters.element
                raw = self._raw if self._loose is None else self._loose.flatten(self._raw)
                parts = raw.decode(self.encoding).split(separator)
                segments = [part.split(element) for part in parts]
            else:
                segments = [self._elements(start, stop) for start, stop in self._places()]
            self._segments = segments
        return segments

    def _elements(self, start: int, stop: int) -> list[str]:
        """The elements of a segment that is cut in another way than its neighbours may be."""
        if self._binaries and (found := self._binary_in(start, stop)):
            first, last = found
            head = self._raw[start:first].split(self.interchange.separator)[:-1]
            return [*(self._decoded(part) for part in head), self._raw[first:last].decode("latin-1")]
        content = self._raw[start:stop]
        if self.interchange.wrapped:
            content = content.translate(None, b"\r\n")
        if self.interchange.separator.isascii():
            return self._decoded(content).split(self.interchange.delimiters.element, MOST_ELEMENTS)
        return [self._decoded(part) for part in content.split(self.interchange.separator, MOST_ELEMENTS)]

    def _binary_in(self, start: int, stop: int) -> Binary | None:
        from canonical.formats.x12.places import binary_in

        return binary_in(self._binaries, start, stop)

    def _decoded(self, raw: bytes) -> str:
        try:
            return raw.decode(self.encoding)
        except UnicodeDecodeError:  # a line break or a delimiter that is part of a character stands inside of it
            return raw.decode("latin-1")

    def values(self, segment: int, element: int) -> list[list[str]]:
        """The repetitions of an element as lists of components, ``[[""]]`` if it is empty or not there.

        ``segment`` is an index into `segments`. Components are not told apart if the interchange has no usable
        separator for them, nor in binary data.
        """
        parts = self.segments[segment]
        text = parts[element] if element < len(parts) else ""
        delimiters = self.interchange.delimiters
        if self._binaries and self._binary_in(*self._places()[segment]):
            return [[text]]
        repetitions = text.split(delimiters.repetition) if delimiters.repetition else [text]
        component = delimiters.component
        return [one.split(component) for one in repetitions] if component else [[one] for one in repetitions]

    @property
    def raw(self) -> bytes:
        """The original bytes from ST to the terminator of SE, exactly as received."""
        return self._raw + self.interchange.terminator if self._closed else self._raw

    @property
    def text(self) -> str:
        """The same as text; binary data that is no text in the encoding of the set is shown as Latin-1."""
        try:
            return self.raw.decode(self.encoding)
        except UnicodeDecodeError:
            return decode(self.raw)

    @property
    def set_id(self) -> str:
        """ST01, e.g. ``214``; empty when ST carries none."""
        return self._header(1)

    @property
    def message_type(self) -> str:
        """The same under the name that it has in every standard."""
        return self._header(1)

    @property
    def control(self) -> str:
        """ST02 as text, leading zeros kept; empty when ST carries none."""
        return self._header(2)

    @property
    def association(self) -> str:
        """ST03, the implementation guide that the set follows; empty before version 005010 as a rule."""
        return self._header(3)

    def _header(self, position: int) -> str:
        header = self.segments[0]
        return header[position].strip() if position < len(header) else ""

    @property
    def version(self) -> str:
        """GS08, e.g. ``004010``; when the group header is missing, ISA12 with a zero behind it."""
        return self.group.version or self.interchange.version + "0"

    @property
    def position(self) -> Position:
        """The place of ST in the file."""
        return Position(self.interchange.number, self.group.number or None, self.number, offset=self.offset)

    def at(
        self,
        segment: int,
        element: int | None = None,
        component: int | None = None,
        repetition: int | None = None,
        loop: str | None = None,
    ) -> Position:
        """The place of a segment (index into `segments`, so ST is 0) or of a part of it, with its own byte offset.

        Elements, repetitions and components count from 1; a part that is missing would stand where its offset points.
        """
        return Position(
            self.interchange.number,
            self.group.number or None,
            self.number,
            segment + 1,
            self.segments[segment][0],
            element,
            component,
            repetition,
            offset=self.segment_offset(segment) + self._part(segment, element, component, repetition),
            loop=loop,
        )

    def _part(self, segment: int, element: int | None, component: int | None, repetition: int | None) -> int:
        """Where a part of a segment begins, counted in bytes from its tag."""
        if not element:
            return 0
        from canonical.formats.x12.places import part

        start, stop = self._places()[segment]
        interchange, marks = self.interchange, self.interchange.delimiters
        encoding = "latin-1" if len(marks.component.encode("latin-1", "replace")) == 1 else "utf-8"
        inner = [
            (mark.encode(encoding, "replace"), number) if mark and number else None
            for mark, number in ((marks.repetition, repetition), (marks.component, component))
        ]
        return part(self._raw[start:stop], interchange.separator, element, *inner, wrapped=interchange.wrapped)

    def segment_offset(self, segment: int) -> int:
        """Byte offset in the file of the segment with this index into `segments`."""
        if segment < 0:
            raise IndexError(segment)
        return self.offset + self._places()[segment][0]

    def _places(self) -> list[tuple[int, int]]:
        """Where the segments stand in the bytes of the set; kept, because findings ask for many."""
        if self._cuts is None:
            from canonical.formats.x12.places import cuts

            self._cuts = cuts(self._raw, self.interchange.terminator, self.interchange.separator, self._binaries)
        return self._cuts

    def __repr__(self) -> str:
        return f"<TransactionSet {self.set_id} {self.control} at byte {self.offset}, {len(self.problems)} problems>"


Item = TransactionSet | Unreadable | Notice | Envelope | Blank
"""Envelopes and blank space are items only if the whole file is asked for."""
