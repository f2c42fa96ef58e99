"""Cuts a stream into JSON documents without reading it whole: NDJSON, pretty-printed documents, or one array."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

MAX_DOCUMENT = 16 * 1024 * 1024
"""Bytes in one document; a longer one is not read into memory."""

_CHUNK = 64 * 1024
_BOM = b"\xef\xbb\xbf"
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*"?')
_GOES_ON = (b"{", b"[", b",", b":")
_MARKS = re.compile(rb'["\\\[\]{},]')


class Document(NamedTuple):
    """The bytes of one document, and where it begins; ``raw`` is ``None`` when it is longer than `MAX_DOCUMENT`."""

    number: int
    line: int
    offset: int
    raw: bytes | None


def documents(stream: BinaryIO) -> Iterator[Document]:
    """Every document of ``stream``, in order; broken ones too, since only a parser can tell what is wrong with them.

    A file that begins with ``[`` is one array, and each of its items a document. In any other file a document is a
    line, or begins with a line that goes on (``{`` alone) and ends where its brackets are closed. A line that begins
    with ``{`` always begins a new document, so that one broken document does not swallow the next.
    """
    line, offset, first = 1, 0, stream.readline(_CHUNK)
    while first and not first.removeprefix(_BOM).strip():
        line, offset, first = line + first.count(b"\n"), offset + len(first), stream.readline(_CHUNK)
    if first.removeprefix(_BOM).lstrip()[:1] == b"[":
        return _Items(line, offset).read(first, stream)
    return _from_lines(line, offset, first, stream)


def _from_lines(line: int, offset: int, first: bytes, stream: BinaryIO) -> Iterator[Document]:
    held = _Held()
    number = 0
    for at, place, raw in _lines(line, offset, first, stream):
        if held.pieces and raw is not None and raw[:1] != b"{":
            held.add(raw)
            if held.is_complete():
                number += 1
                yield held.document(number)
            continue
        if held.pieces:
            number += 1
            yield held.document(number)
        if raw is not None and raw.rstrip().endswith(_GOES_ON) and _opened(raw) > 0:
            held.begin(at, place, raw)
        elif raw is None or raw.strip():
            number += 1
            yield Document(number, at, place, raw)
    if held.pieces:
        yield held.document(number + 1)


class _Held:
    """A document of several lines, as far as it has been read."""

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.size = self.depth = self.line = self.offset = 0

    def begin(self, line: int, offset: int, raw: bytes) -> None:
        self.line, self.offset, self.size, self.depth = line, offset, 0, 0
        self.add(raw)

    def add(self, raw: bytes) -> None:
        self.size += len(raw)
        self.depth += _opened(raw)
        self.pieces.append(raw if self.size <= MAX_DOCUMENT else b"")

    def is_complete(self) -> bool:
        return self.depth <= 0

    def document(self, number: int) -> Document:
        raw = b"".join(self.pieces) if self.size <= MAX_DOCUMENT else None
        self.pieces = []
        return Document(number, self.line, self.offset, raw)


def _opened(line: bytes) -> int:
    """How many brackets a line leaves open; no text of a JSON document goes over the end of a line."""
    bare = _STRINGS.sub(b"", line)
    return bare.count(b"{") + bare.count(b"[") - bare.count(b"}") - bare.count(b"]")


def _lines(line: int, offset: int, first: bytes, stream: BinaryIO) -> Iterator[tuple[int, int, bytes | None]]:
    """Number, byte offset and bytes of each line; ``None`` for the bytes of one that is too long."""
    piece = first
    while piece:
        length, raw = len(piece), piece
        if not piece.endswith(b"\n"):
            rest = stream.readline(MAX_DOCUMENT)
            length, raw = length + len(rest), piece + rest
        whole = raw.endswith(b"\n") or length < MAX_DOCUMENT
        yield line, offset, raw if whole else None
        while not whole:
            rest = stream.readline(_CHUNK)
            length += len(rest)
            whole = not rest or rest.endswith(b"\n")
        line, offset, piece = line + 1, offset + length, stream.readline(_CHUNK)


class _Items:
    """The items of one array, cut out at the commas that are in no text and no inner bracket."""

    def __init__(self, line: int, offset: int) -> None:
        self.line, self.offset = line, offset
        self.item = bytearray()
        self.size = self.number = self.depth = 0
        self.in_text = self.ended = False

    def read(self, chunk: bytes, stream: BinaryIO) -> Iterator[Document]:
        escaped = -1
        while chunk and not self.ended:
            start = 0
            for mark in _MARKS.finditer(chunk):
                place, sign = mark.start(), mark.group()
                if place == escaped or self.ended:
                    continue
                if sign == b"\\":
                    escaped = place + 1
                elif sign == b'"':
                    self.in_text = not self.in_text
                elif not self.in_text and self._ends_item(sign):
                    self._take(chunk[start:place])
                    yield from self._document(sign)
                    start = place + 1
            self._take(chunk[start:])
            escaped = 0 if escaped == len(chunk) else -1
            chunk = stream.read(_CHUNK)
        yield from self._end(chunk, stream)

    def _ends_item(self, sign: bytes) -> bool:
        """Follow the brackets; whether an item (or the space before the array) ends here."""
        if sign == b",":
            return self.depth == 1
        before = self.depth
        self.depth += 1 if sign in b"{[" else -1
        self.ended = self.depth == 0
        return before == 0 or self.ended

    def _take(self, piece: bytes) -> None:
        self.size += len(piece)
        if self.size <= MAX_DOCUMENT:
            self.item += piece

    def _document(self, sign: bytes) -> Iterator[Document]:
        raw, size = bytes(self.item), self.size
        blank = len(raw) - len(raw.lstrip())
        is_last_and_empty = sign == b"]" and self.number == 0 and blank == len(raw)
        if sign != b"[" and not is_last_and_empty:
            self.number += 1
            line, offset = self.line + raw.count(b"\n", 0, blank), self.offset + blank
            yield Document(self.number, line, offset, raw[blank:] if size <= MAX_DOCUMENT else None)
        self.line += raw.count(b"\n")
        self.offset += size + 1
        self.item.clear()
        self.size = 0

    def _end(self, chunk: bytes, stream: BinaryIO) -> Iterator[Document]:
        """What follows the array, or, when its end is missing, a document that shows where the file was cut off."""
        if not self.ended:
            is_whole = self.depth == 1 and not self.in_text and self.item.strip()
            yield from self._document(b",")
            if is_whole:
                yield from self._document(b",")
            return
        while chunk and self.size <= MAX_DOCUMENT:
            self._take(chunk)
            chunk = stream.read(_CHUNK)
        if self.item.strip():
            yield from self._document(b",")
