"""An EDI file divided into interchanges, groups or sets, each of them a whole interchange with right counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from canonical.errors import FormatError
from canonical.formats.edi.envelope_text import closing_text, line_end, marks_of, unwrapped
from canonical.formats.items import Blank, Envelope, Notice, Unreadable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

By = Literal["interchange", "group", "set"]


class Piece(NamedTuple):
    """What one of the new files holds, for its name; ``number`` counts the files from 1.

    ``standard`` is x12, edifact, or unreadable for what belongs to no interchange.
    """

    number: int
    standard: str
    control: str = ""
    sender: str = ""
    receiver: str = ""
    version: str = ""
    type: str = ""
    group: str = ""
    set: str = ""


def split(items: Iterable[Any], by: By) -> Iterator[tuple[Piece, bytes]]:
    """The new files as pieces of bytes: all bytes that come with equal pieces, joined, are one file.

    ``items`` are those of ``edi.read(..., whole=True)``. Divided by interchange, the files joined are the original
    bytes: what stands before the first header goes with it, what stands behind a trailer goes with that interchange.
    Divided by group or set, the headers and what is inside stay as they are, and trailers are written with the counts
    that are right for the new file; an acknowledgement (TA1) and text that is no message become files of their own.
    """
    if by == "interchange":
        yield from _by_interchange(items)
    elif by in ("group", "set"):
        yield from _Divider(by).over(items)
    else:
        raise FormatError(f"an EDI file is divided by interchange, group or set, not by {by!r}")


def _by_interchange(items: Iterable[Any]) -> Iterator[tuple[Piece, bytes]]:
    piece = Piece(0, "unreadable")
    waiting: list[bytes] = []  # what stands before the first header; a header ends it
    held, number, current = 0, 0, None
    for item in items:
        interchange = getattr(item, "interchange", None)
        if interchange is not None and interchange is not current:
            current, number = interchange, number + 1
            piece = _piece(number, interchange)
            for part in waiting:
                yield piece, part
            waiting, held = [], 0
        part = item.lead + item.raw
        if current is not None:
            yield piece, part
        elif held < _MOST_WAITING:
            waiting.append(part)
            held += len(part)
        else:
            piece, number, current = Piece(1, "unreadable"), 1, Unreadable
            for one in (*waiting, part):
                yield piece, one
            waiting = []
    for part in waiting:
        yield Piece(number + 1, "unreadable"), part


_MOST_WAITING = 1 << 20


def _piece(number: int, interchange: Any) -> Piece:
    return Piece(
        number,
        interchange.standard,
        interchange.control,
        interchange.sender,
        interchange.receiver,
        interchange.version,
    )


class _Divider:
    """The headers that every new file repeats, and the file that is being written."""

    def __init__(self, by: By) -> None:
        self.by, self.number = by, 0
        self.interchange: Envelope | None = None
        self.group: Envelope | None = None
        self.piece: Piece | None = None
        self.sets = 0
        self.end = b""

    def over(self, items: Iterable[Any]) -> Iterator[tuple[Piece, bytes]]:
        for item in items:
            if isinstance(item, Envelope):
                yield from self._envelope(item)
            elif isinstance(item, Unreadable | Notice | Blank):
                yield from self._other(item)
            else:
                yield from self._set(item)
        yield from self._finish()

    def _envelope(self, item: Envelope) -> Iterator[tuple[Piece, bytes]]:
        if item.kind == "interchange-header":
            yield from self._finish()
            self.interchange, self.group, self.end = item, None, b""
        elif item.kind == "group-header":
            yield from self._finish()
            self._learn(item.lead)
            self.group = item
        elif item.kind == "interchange-acknowledgement":
            self._learn(item.lead)
            yield from self._acknowledgement(item)
        else:
            yield from self._finish()
            if item.kind == "group-trailer":
                self.group = None

    def _learn(self, lead: bytes) -> None:
        """The line end that this interchange writes behind its segments."""
        self.end = line_end(lead)

    def _set(self, item: Any) -> Iterator[tuple[Piece, bytes]]:
        if self.interchange is None or self.interchange.interchange is not item.interchange:
            yield from self._loose(item)
            return
        if self.piece is None and self.group is None:
            self._learn(item.lead)
        if self.piece is None or self.by == "set":
            yield from self._finish()
            yield from self._begin(item.interchange, item)
        assert self.piece is not None
        self.sets += 1
        yield self.piece, _bare(item, item.interchange) + self._ended(item)

    def _ended(self, item: Any) -> bytes:
        """A set that was cut off has no terminator; what follows must not become part of it."""
        mark = marks_of(item.interchange)[1]
        return self.end if item.raw.endswith(mark) else mark + self.end

    def _begin(self, interchange: Any, item: Any) -> Iterator[tuple[Piece, bytes]]:
        assert self.interchange is not None
        self.number += 1
        piece = _piece(self.number, interchange)
        types = item.message_type if self.by == "set" or interchange.standard != "x12" else item.group.functional
        group = item.group.control if self.group is not None else ""
        self.piece = piece._replace(type=types, group=group, set=item.control if self.by == "set" else "")
        yield self.piece, _bare(self.interchange, interchange) + self.end
        if self.group is not None:
            yield self.piece, _bare(self.group, interchange) + self.end

    def _finish(self) -> Iterator[tuple[Piece, bytes]]:
        """The trailers of the file that is being written."""
        if self.piece is None or self.interchange is None:
            return
        group = self.group.group if self.group is not None else None
        yield self.piece, closing_text(self.interchange.interchange, group, self.sets, self.end)
        self.piece, self.sets = None, 0

    def _acknowledgement(self, item: Envelope) -> Iterator[tuple[Piece, bytes]]:
        if self.interchange is None:
            yield from self._loose(item)
            return
        self.number += 1
        interchange = self.interchange.interchange
        piece = _piece(self.number, interchange)._replace(type="TA1")
        yield piece, _bare(self.interchange, interchange) + self.end
        yield piece, _bare(item, interchange) + self.end
        yield piece, closing_text(interchange, None, 0, self.end)

    def _other(self, item: Any) -> Iterator[tuple[Piece, bytes]]:
        if item.raw.strip():
            yield from self._loose(item)

    def _loose(self, item: Any) -> Iterator[tuple[Piece, bytes]]:
        """What has no envelope becomes a file of its own: no byte that says something is lost."""
        yield from self._finish()
        self.number += 1
        yield Piece(self.number, "unreadable"), item.raw


def _bare(item: Any, interchange: Any) -> bytes:
    raw: bytes = item.raw
    return unwrapped(raw) if getattr(interchange, "wrapped", False) else raw
