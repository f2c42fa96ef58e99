"""What reading an X12 file yields: transaction sets, unreadable stretches, and notices that belong to no message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.items import Notice, Unreadable
from canonical.problems import Position

if TYPE_CHECKING:
    from canonical.formats.x12.envelope import Group, Interchange
    from canonical.problems import Problem

NOISE = "\r\n \t"  # may stand between a terminator and the next tag without meaning anything


class TransactionSet:
    """One ST..SE with its envelope; ``problems`` holds what is wrong with it, errors and warnings.

    A set with an error (wrong count, control numbers that differ, cut off) must not be trusted. ``number`` counts sets
    in the file from 1, ``offset`` is the byte offset of ST. Segments, text and positions are worked out when asked for.
    """

    __slots__ = (
        "_closed",
        "_raw",
        "_segments",
        "_separator",
        "encoding",
        "group",
        "interchange",
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
    ) -> None:
        """``raw`` lacks its last terminator; ``separator`` divides all its segments, or is empty if they differ."""
        self._raw = raw
        self.interchange: Interchange = interchange
        self.group: Group = group
        self.number: int = number
        self.offset: int = offset
        self.problems: list[Problem] = problems
        self.encoding: str = encoding
        self._separator = separator
        self._closed = closed
        self._segments: list[list[str]] | None = None

    @property
    def segments(self) -> list[list[str]]:
        """All segments from ST to SE as lists of elements; ``[0]`` is the tag, composites and repetitions stay whole.

        The lists are kept: who changes them changes what others see.
        """
        segments = self._segments
        if segments is None:
            text = self._raw.decode(self.encoding)
            element = self.interchange.delimiters.element
            parts = text.split(self._separator) if self._separator else self._uneven(text)
            segments = self._segments = [part.split(element) for part in parts]
        return segments

    def _uneven(self, text: str) -> list[str]:
        """Segments of a text whose terminators are followed by varying blank space, or that was cut into lines."""
        if self.interchange.wrapped:
            text = text.replace("\r", "").replace("\n", "")
        parts = text.split(self.interchange.delimiters.segment)
        return [part for part in (part.lstrip(NOISE) for part in parts) if part]

    @property
    def text(self) -> str:
        """The original text from ST to the terminator of SE, exactly as received."""
        end = self.interchange.delimiters.segment if self._closed else ""
        return self._raw.decode(self.encoding) + end

    @property
    def set_id(self) -> str:
        """ST01, e.g. ``214``; empty when ST carries none."""
        return self._header(1)

    @property
    def control(self) -> str:
        """ST02 as text, leading zeros kept; empty when ST carries none."""
        return self._header(2)

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
        self, segment: int, element: int | None = None, component: int | None = None, repetition: int | None = None
    ) -> Position:
        """The place of a segment (index into `segments`, so ST is 0) or of one of its elements, with byte offset."""
        parts = self.segments[segment]
        return Position(
            self.interchange.number,
            self.group.number or None,
            self.number,
            segment + 1,
            parts[0],
            element,
            component,
            repetition,
            offset=self.segment_offset(segment),
        )

    def segment_offset(self, segment: int) -> int:
        """Byte offset in the file of the segment with this index into `segments`."""
        found = -1
        for start in self._starts():
            found += 1
            if found == segment:
                return self.offset + start
        raise IndexError(segment)

    def _starts(self) -> list[int]:
        """Byte offsets within the set at which its segments start; blank segments do not count."""
        raw = self._raw
        terminator = self.interchange.delimiters.segment.encode("latin-1")
        starts: list[int] = []
        start = 0
        for part in raw.split(terminator):
            content = part.lstrip(NOISE.encode())
            if content:
                starts.append(start + len(part) - len(content))
            start += len(part) + 1
        return starts

    def __repr__(self) -> str:
        return f"<TransactionSet {self.set_id} {self.control} at byte {self.offset}, {len(self.problems)} problems>"


Item = TransactionSet | Unreadable | Notice
