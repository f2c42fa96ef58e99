"""What reading EDIFACT yields: messages and packages, whose segments, values and places are worked out when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from canonical.formats.edifact import released
from canonical.formats.order_mark import FIRST, MARK, behind, may_stand
from canonical.problems import Position

if TYPE_CHECKING:
    from canonical.formats.edifact.delimiters import Delimiters
    from canonical.formats.edifact.envelope import Group, Interchange
    from canonical.problems import Problem

NOISE = "\r\n \t"  # may stand between a terminator and the next tag without meaning anything


class Message:
    """One UNH..UNT with its envelope; ``problems`` holds what is wrong with it, errors and warnings.

    A message with an error (wrong count, references that differ, cut off) must not be trusted. ``number`` counts
    messages in the file from 1, ``offset`` is the byte offset of UNH, ``raw`` its bytes with the last terminator, and
    ``lead`` what stood before it, if the whole file was asked for.
    """

    __slots__ = (
        "_places",
        "_segments",
        "_separator",
        "encoding",
        "group",
        "interchange",
        "lead",
        "number",
        "offset",
        "problems",
        "raw",
    )

    standard: ClassVar[str] = "edifact"

    def __init__(
        self,
        raw: bytes,
        interchange: Interchange,
        group: Group,
        number: int,
        offset: int,
        problems: list[Problem],
        encoding: str = "ascii",
        separator: str = "",
        lead: bytes = b"",
    ) -> None:
        """``separator`` divides all its segments, or is empty if they must be looked at one by one."""
        self.raw: bytes = raw
        self.interchange: Interchange = interchange
        self.group: Group = group
        self.number: int = number
        self.offset: int = offset
        self.problems: list[Problem] = problems
        self.encoding: str = encoding
        self.lead: bytes = lead
        self._separator = separator
        self._segments: list[list[str]] | None = None
        self._places: list[tuple[int, int]] | None = None

    @property
    def segments(self) -> list[list[str]]:
        """All segments from UNH to UNT as lists of elements; ``[0]`` is the tag, composites stay whole, as received.

        Release characters are still there: `values` takes them away. The lists are kept: who changes them changes what
        others see.
        """
        segments = self._segments
        if segments is None:
            segments = self._segments = self._split()
        return segments

    def _split(self) -> list[list[str]]:
        text = self.raw.decode(self.encoding)
        if self.interchange.wrapped:  # a break may stand between a release character and what it releases
            text = text.replace("\r", "").replace("\n", "")
        marks = self._marks()
        element, release, separator = marks.element, marks.release, self._separator
        if release is None or release not in text:
            parts = text[: -len(marks.segment)].split(separator) if separator else self._uneven(text, marks)
            return [part.split(element) for part in parts]
        split, mark = released.split, release + element
        parts = split(text[: -len(marks.segment)], separator, release) if separator else self._uneven(text, marks)
        if mark not in text:
            return [part.split(element) for part in parts]
        return [part.split(element) if mark not in part else split(part, element, release) for part in parts]

    def _uneven(self, text: str, marks: Delimiters) -> list[str]:
        """Segments of a text with released terminators or varying blank space, or that was cut into lines."""
        noise = NOISE.replace(marks.element, "").replace(marks.segment, "")
        parts = [part.lstrip(noise) for part in released.split(text, marks.segment, marks.release)]
        if self._marked():
            mark = MARK.decode(self.encoding, "replace")
            parts = [_behind(part, mark, noise) for part in parts]
        return [part for part in parts if part] or [""]

    def _marked(self) -> bool:
        """Whether there are byte order marks, which are passed over where a segment begins."""
        wire = self.interchange.delimiters.wire
        return self.raw.rfind(FIRST) >= 0 and MARK in self.raw and may_stand(wire[1], wire[3], wire[5])

    def _marks(self) -> Delimiters:
        marks = self.interchange.delimiters
        return marks if marks.ascii else marks.within(self.encoding)

    @property
    def text(self) -> str:
        """The original text from UNH to the terminator of UNT, exactly as received."""
        return self.raw.decode(self.encoding)

    def values(self, segment: int, element: int) -> list[list[str]]:
        """Repetitions of components of an element as they were meant; both are indexes into `segments`.

        Release characters are gone; the decimal mark is as it was received. An element that is not there gives one
        empty component.

        >>> from canonical.formats.edifact import read
        >>> file = b"UNB+UNOC:3+A+B+260301:0600+1'UNH+1+IFTSTA:D:01B:UN'FTX+AAI+++10?:15:late'UNT+3+1'UNZ+1+1'"
        >>> next(iter(read(file))).values(1, 4)
        [['10:15', 'late']]
        """
        parts = self.segments[segment]
        if element >= len(parts):
            return [[""]]
        marks = self._marks()
        component, release, repetition = marks.component, marks.release, marks.repetition
        text = parts[element]
        if release is None or release not in text:
            repetitions = [text] if repetition is None else text.split(repetition)
            return [part.split(component) for part in repetitions]
        repetitions = [text] if repetition is None else released.split(text, repetition, release)
        return [
            [released.plain(part, release) for part in released.split(repeated, component, release)]
            for repeated in repetitions
        ]

    def _header(self, element: int, component: int) -> str:
        components = self.values(0, element)[0]
        return components[component].strip() if component < len(components) else ""

    @property
    def message_type(self) -> str:
        """0065, e.g. ``IFTSTA``; empty when UNH carries none."""
        return self._header(2, 0)

    @property
    def control(self) -> str:
        """Message reference number (0062) as text; empty when UNH carries none."""
        return self._header(1, 0)

    @property
    def version(self) -> str:
        """Version and release (0052 and 0054), e.g. ``D.01B``."""
        return ".".join(part for part in (self._header(2, 1), self._header(2, 2)) if part)

    @property
    def agency(self) -> str:
        """Controlling agency (0051), ``UN`` for messages of the United Nations."""
        return self._header(2, 3)

    @property
    def association(self) -> str:
        """Association assigned code (0057), e.g. ``EAN008``; empty if there is none."""
        return self._header(2, 4)

    @property
    def position(self) -> Position:
        """The place of UNH in the file."""
        return Position(self.interchange.number, self.group.number or None, self.number, offset=self.offset)

    def at(
        self,
        segment: int,
        element: int | None = None,
        component: int | None = None,
        repetition: int | None = None,
        loop: str | None = None,
    ) -> Position:
        """The place of a segment (index into `segments`, so UNH is 0) or a part of it, with its exact byte offset.

        ``element`` counts from 1 behind the tag, ``component`` and ``repetition`` from 1. A part that is not there has
        the offset of the last one before it.
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
            offset=self.offset + self._offset(segment, element, component, repetition),
            loop=loop,
        )

    def segment_offset(self, segment: int) -> int:
        """Byte offset in the file of the segment with this index into `segments`."""
        return self.offset + self._segment_places()[segment][0]

    def _offset(self, segment: int, element: int | None, component: int | None, repetition: int | None) -> int:
        wire = self.interchange.delimiters.wire
        places = self._segment_places()
        start, stop = places[min(segment, len(places) - 1)]
        data = self._searchable()
        for mark, number in (
            (wire[1], element),
            (wire[4], (repetition or 1) - 1 if element is not None else None),
            (wire[0], (component or 1) - 1 if element is not None else None),
        ):
            if number is None or not mark:
                continue
            parts = released.cuts(data[start:stop], mark, wire[3], self._breaks())
            first, last = parts[min(number, len(parts) - 1)]
            start, stop = start + first, start + last
        return start

    def _searchable(self) -> bytes:
        """The bytes with those blanked that only look like delimiters, because they stand for other characters."""
        if self.encoding != "iso2022_jp":
            return self.raw
        from canonical.formats.edifact.charset import masked

        return masked(self.raw)

    def _breaks(self) -> bytes:
        return b"\r\n" if self.interchange.wrapped else b""

    def _segment_places(self) -> list[tuple[int, int]]:
        """Start and end of each segment within `raw`; blank ones do not count."""
        places = self._places
        if places is None:
            wire = self.interchange.delimiters.wire
            noise = bytes(byte for byte in NOISE.encode() if byte not in wire[1] + wire[5])
            data, marked = self._searchable(), self._marked()
            places = self._places = []
            for start, stop in released.cuts(data, wire[5], wire[3], self._breaks()):
                content = behind(data[start:stop], noise) if marked else data[start:stop].lstrip(noise)
                if content:
                    places.append((stop - len(content), stop))
            if not places:
                places.append((0, len(data)))
        return places

    def __repr__(self) -> str:
        found = f"{self.message_type} {self.control}".strip()
        return f"<{type(self).__name__} {found} at byte {self.offset}, {len(self.problems)} problems>"


def _behind(part: str, mark: str, noise: str) -> str:
    while part.startswith(mark):
        part = part[len(mark) :].lstrip(noise)
    return part


class Package(Message):
    """One UNO..UNP: an object of any bytes between two segments (ISO 9735-8), found by the length that UNO states."""

    __slots__ = ("content",)

    def __init__(
        self,
        raw: bytes,
        interchange: Interchange,
        group: Group,
        number: int,
        offset: int,
        problems: list[Problem],
        lead: bytes,
        content: tuple[int, int],
    ) -> None:
        """``content`` is the start and end of the object within ``raw``; afterwards its bytes."""
        super().__init__(raw, interchange, group, number, offset, problems, "latin-1", "", lead)
        self.content: bytes = raw[content[0] : content[1]]
        marks = interchange.delimiters.wire
        end = raw[content[1] :]
        first, last = released.cuts(raw[: content[0]], marks[5], marks[3])[0], released.cuts(end, marks[5], marks[3])[0]
        self._places = [first]
        if end.strip(NOISE.encode()):
            blank = len(end) - len(end.lstrip(NOISE.encode()))
            self._places.append((content[1] + blank, content[1] + last[1]))

    def _split(self) -> list[list[str]]:
        marks = self._marks()
        parts = [self.raw[start:stop].decode(self.encoding) for start, stop in self._segment_places()]
        return [released.split(part, marks.element, marks.release) for part in parts]

    @property
    def message_type(self) -> str:
        """UNO: a package has no message type."""
        return "UNO"

    @property
    def version(self) -> str:
        """Empty: a package has no version."""
        return ""

    @property
    def agency(self) -> str:
        """Empty: nobody controls what a package holds."""
        return ""

    @property
    def association(self) -> str:
        """Empty."""
        return ""
