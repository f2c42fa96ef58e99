"""Files of EDI made one: their bytes one after the other, or one interchange for each pair of partners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.errors import FormatError
from canonical.formats.edi.envelope_text import interchange_trailer, line_end, marks_of, unwrapped
from canonical.formats.items import Blank, Envelope, Notice, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

_MARK = b"\xef\xbb\xbf"


class Concatenation:
    r"""The bytes of several files, one after the other and unchanged.

    Between two files a byte order mark and end marks of old systems (1A) are left out, for in the middle of a file they
    are damage. ``between`` is written between two files of which the first does not end with a line break.

    >>> from io import BytesIO
    >>> out = BytesIO()
    >>> joined = Concatenation(out.write, between=b"\n")
    >>> joined.file([b"ISA...~\x1a"])
    >>> joined.file([b"ISA...~"])
    >>> joined.close()
    >>> out.getvalue()
    b'ISA...~\nISA...~'
    """

    def __init__(self, write: Callable[[bytes], object], *, between: bytes = b"") -> None:
        """``write`` takes the bytes."""
        self._write = write
        self._between = between
        self._held = b""  # the last bytes, whose end marks are left out if another file follows
        self._any = False

    def file(self, pieces: Iterable[bytes]) -> None:
        """Add a file, given in pieces."""
        first = self._any
        for given in pieces:
            piece = given
            if first:
                held = self._held.rstrip(b"\x1a")
                gap = self._between if held and not held.endswith((b"\n", b"\r")) else b""
                self._held = held + gap
                piece, first = piece.removeprefix(_MARK), False
            self._write(self._held)
            self._held, self._any = piece, True

    def close(self) -> None:
        """Write what was held back."""
        self._write(self._held)
        self._held = b""


class Merger:
    """One interchange a pair of partners, made of the groups and messages of many; counts are written anew.

    Interchanges are put together if sender, receiver, version, test flag and delimiters agree; the first of a pair
    gives the header. What cannot be put together raises `FormatError`, which says why: control numbers that occur
    twice, delimiters that differ, text that is no message.
    """

    def __init__(self, buffer: Callable[[], BinaryIO]) -> None:
        """``buffer`` makes a place for bytes that are written and read again, such as a temporary file."""
        self._buffer = buffer
        self._pairs: dict[tuple[Any, ...], _Merged] = {}

    def add(self, items: Iterable[Any]) -> None:
        """Take in the items of ``edi.read(..., whole=True)`` of one file."""
        merged: _Merged | None = None
        for item in items:
            if isinstance(item, Blank):
                continue
            if isinstance(item, Unreadable | Notice):
                raise FormatError(
                    f"{item.position}: {item.problems[0].message}: mend the file first, or join it as it is"
                )
            if isinstance(item, Envelope) and item.kind == "interchange-header":
                merged = self._begin(item)
            elif merged is None:
                raise FormatError(f"{item.position}: a message stands outside of an interchange")
            else:
                merged.take(item)

    def _begin(self, header: Envelope) -> _Merged:
        interchange: Any = header.interchange
        key = (
            interchange.standard,
            interchange.sender_qualifier,
            interchange.sender,
            interchange.receiver_qualifier,
            interchange.receiver,
            interchange.version,
            interchange.test,
        )
        known = self._pairs.get(key)
        if known is None:
            known = self._pairs[key] = _Merged(header, self._buffer())
        else:
            known.join(header)
        return known

    def pieces(self) -> Iterator[bytes]:
        """The bytes of all interchanges, in the order in which their pairs were first met."""
        for merged in self._pairs.values():
            yield from merged.pieces()

    def close(self) -> None:
        """Let go of the places in which bytes were kept."""
        for merged in self._pairs.values():
            merged.body.close()

    @property
    def interchanges(self) -> int:
        """How many interchanges there are now."""
        return len(self._pairs)


class _Merged:
    """One interchange in the making."""

    def __init__(self, header: Envelope, body: BinaryIO) -> None:
        self.first: Any = header.interchange
        self.header, self.body = header, body
        self.end = b""
        self.groups = self.messages = 0
        self.seen: set[tuple[str, str]] = set()

    def join(self, header: Envelope) -> None:
        other: Any = header.interchange
        if marks_of(other) != marks_of(self.first) or other.delimiters != self.first.delimiters:
            who = f"{self.first.sender} to {self.first.receiver}"
            raise FormatError(
                f"{header.position}: the interchanges from {who} are cut by different delimiters "
                f"({_signs(self.first)} and {_signs(other)}): write one of them anew with "
                "'canonical edi pretty --delimiters' first"
            )

    def take(self, item: Any) -> None:
        if isinstance(item, Envelope):
            self._envelope(item)
            return
        errors = [problem for problem in item.problems if problem.severity == "error"]
        if errors:
            raise FormatError(
                f"{errors[0].position}: {errors[0].message}: mend it first, or join the files as they are"
            )
        if not item.group.number:
            self.messages += 1
            self._once("message", item.control, item.position)
        self._write(item)

    def _envelope(self, item: Envelope) -> None:
        group: Any = item.group
        if item.kind == "interchange-trailer":
            return
        if item.kind == "interchange-acknowledgement":
            self._write(item)
            return
        if item.kind == "group-header":
            self.groups += 1
            self._once("group", group.control, item.position)
        self._write(item)

    def _once(self, kind: str, control: str, position: object) -> None:
        key = (kind, control.lstrip("0"))
        if key in self.seen:
            raise FormatError(
                f"{position}: control number {control!r} of a {kind} occurs twice in what would be one interchange: "
                "the same file was given twice, or the sender counts anew in each interchange; join them as they are"
            )
        self.seen.add(key)

    def _write(self, item: Any) -> None:
        self.end = line_end(item.lead) or self.end
        wrapped = getattr(item.interchange, "wrapped", False)
        self.body.write(unwrapped(item.raw) if wrapped else item.raw)
        self.body.write(b"" if item.raw.endswith(marks_of(self.first)[1]) else marks_of(self.first)[1])
        self.body.write(self.end)

    def pieces(self) -> Iterator[bytes]:
        wrapped = getattr(self.first, "wrapped", False)
        yield (unwrapped(self.header.raw) if wrapped else self.header.raw) + self.end
        self.body.seek(0)
        while piece := self.body.read(1 << 18):
            yield piece
        count = self.groups if self.groups or self.first.standard == "x12" else self.messages
        yield interchange_trailer(self.first, count) + self.end


def _signs(interchange: Any) -> str:
    """The delimiters as a person reads them."""
    return " ".join(mark if mark.isprintable() else repr(mark)[1:-1] for mark in interchange.delimiters.used().values())
