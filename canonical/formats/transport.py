"""What a transport may have done to a file before it arrived: compressed it, or written it in another character set.

It is undone while the file is read, with one byte for each byte of the original where that can be, so that byte offsets
hold: EBCDIC (code pages 037, 500 and 1047) becomes Latin-1, and both of its line ends, NEL (0x15) and LF (0x25), become
LF. Offsets in a compressed file count in what was compressed. UTF-16 becomes UTF-8, where offsets cannot hold, which is
told by a notice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.items import Notice, Unreadable
from canonical.formats.source import reading
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO

    from canonical.problems import Severity

GZIP = b"\x1f\x8b\x08"  # RFC 1952: the signature, and deflate, the only method that there is
UTF_16 = (b"\xff\xfe", b"\xfe\xff")
UTF_32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")
MOST_EXPANSION = 250
"""A compressed file may be so many times as long as its archive; EDI is 5 to 50 times as long."""
FREE_EXPANSION = 64 << 20
"""Up to so many bytes the expansion is not looked at."""

_HEAD = 64
# Tags with which an interchange begins, in the letters that all EBCDIC code pages share.
_EBCDIC_TAGS = tuple(tag.encode("cp037") for tag in ("ISA", "UNA", "UNB", "UNG", "UNH"))
_WIDE_TAGS = {
    order: tuple(tag.encode(f"utf_16_{order}") for tag in ("ISA", "UNA", "UNB", "UNG", "UNH")) for order in ("le", "be")
}
_EBCDIC_BLANK = b"\x40\x15\x25\x0d\x05\x00"
# Code page 1047 is 037 but for these places: IANA, charset-reg IBM1047, and glibc's IBM1047, IBM037 and IBM500 in all 256.
_1047 = {0x5F: "^", 0xB0: "¬", 0xAD: "[", 0xBD: "]", 0xBA: "Ý", 0xBB: "¨"}


def undone(head: bytes) -> str:
    """What has to be undone in a file that begins with these bytes: ``gzip``, ``ebcdic``, ``utf-16`` or nothing."""
    if head.startswith(GZIP):
        return "gzip"
    if head.startswith(UTF_32):
        return ""
    if head.startswith(UTF_16) or _wide(head):
        return "utf-16"
    return "ebcdic" if head.lstrip(_EBCDIC_BLANK).startswith(_EBCDIC_TAGS) else ""


def _wide(head: bytes) -> str:
    """The byte order of UTF-16 without a mark that says it, if an interchange begins with it; else nothing."""
    return next((order for order, tags in _WIDE_TAGS.items() if head.startswith(tags)), "")


def ebcdic_page(head: bytes) -> str:
    """The code page of an EBCDIC header, as far as its delimiters tell: 037 unless they are characters in another one.

    >>> ebcdic_page("ISA|00|".encode("cp500"))
    '500'
    """
    head = head.lstrip(_EBCDIC_BLANK)
    if head[3:4] == b"\xbb":  # a vertical bar in 500, a bracket in 037
        return "500"
    # A circumflex in 500 and 1047, the usual repetition separator; 037 has it at 0xB0.
    isa11 = head[82:83] if head.startswith(_EBCDIC_TAGS[0]) else b""
    return "1047" if isa11 == b"\x5f" else "037"


def ebcdic_table(page: str) -> bytes:
    """For each byte of a code page the Latin-1 byte of the same character, line ends as LF."""
    text = bytes(range(256)).decode("cp500" if page == "500" else "cp037")
    marks = list(text)
    if page == "1047":
        for place, mark in _1047.items():
            marks[place] = mark
    marks[0x15] = marks[0x25] = "\n"
    return "".join(marks).encode("latin-1")


class Transport:
    """A source as it was before its transport.

    ``out`` are items that tell what was undone, ``faults`` what went wrong, to be told after what could be read.
    """

    __slots__ = ("_read", "_started", "faults", "out")

    def __init__(self, source: bytes | BinaryIO, chunk_size: int) -> None:
        """Nothing is read yet. Raises `FormatError` for what is neither bytes nor a binary stream."""
        self._read: Callable[[int], bytes] = reading(source, chunk_size)
        self._started: bool = False
        self.out: list[Any] = []
        self.faults: list[Any] = []

    def read(self, size: int) -> bytes:
        """At most ``size`` bytes, none at the end."""
        if not self._started:
            self._start()
        return self._read(size)

    def take(self) -> list[Any]:
        """What is to be yielded, once."""
        out, self.out = self.out, []
        return out

    def _start(self) -> None:
        """Look at the beginning, as often as there is something to undo."""
        self._started = True
        for _ in range(3):  # an archive of an archive is undone, too, but no endless series of them
            head = _Head(self._read)
            what = undone(head.head)
            self._read = head.read
            if not what:
                return
            self._read = getattr(self, "_" + what.replace("-", "_"))(head)

    def _gzip(self, head: _Head) -> Callable[[int], bytes]:
        from canonical.formats.gzipped import Gunzip

        return Gunzip(head.read, self.failed).read

    def _ebcdic(self, head: _Head) -> Callable[[int], bytes]:
        page = ebcdic_page(head.more(128))
        table = ebcdic_table(page)
        said = f"the file is in EBCDIC: it is read as code page {page}"
        hint = "code pages 037, 500 and 1047 differ in [ ] ! | ^ and few others: tell the sender which one you expect"
        self.out.append(_notice("ebcdic-decoded", said, hint, "info"))

        def read(size: int) -> bytes:
            return head.read(size).translate(table)

        return read

    def _utf_16(self, head: _Head) -> Callable[[int], bytes]:
        from codecs import getincrementaldecoder

        order = _wide(head.head)
        decode = getincrementaldecoder(f"utf_16_{order}" if order else "utf_16")(errors="replace").decode
        said = "the file is UTF-16 text: byte offsets count in the same text as UTF-8, not in the file"
        self.out.append(_notice("utf-16-decoded", said, "ask for UTF-8 or for one byte a character", "warning"))

        def read(size: int) -> bytes:
            while True:
                raw = head.read(size)
                piece = decode(raw, not raw).encode()
                if piece or not raw:
                    return piece

        return read

    def failed(self, offset: int, rule: str, message: str, hint: str) -> None:
        """Tell that what stands behind a place of the source cannot be had."""
        place = Position(offset=offset)
        self.faults.append(Unreadable("", place, [Problem(rule, message, hint, place)]))


class _Head:
    """A stream whose beginning was looked at."""

    __slots__ = ("_rest", "head")

    def __init__(self, read: Callable[[int], bytes]) -> None:
        self._rest = read
        self.head: bytes = b""
        self.more(_HEAD)

    def more(self, length: int) -> bytes:
        """The first ``length`` bytes, fewer if there are no more."""
        while len(self.head) < length:
            piece = self._rest(length - len(self.head))
            if not piece:
                break
            self.head += piece
        return self.head

    def read(self, size: int) -> bytes:
        if not self.head:
            return self._rest(size)
        piece, self.head = self.head[:size], self.head[size:]
        # One full piece is worth more than two: readers work on what they get at once.
        return piece + self._rest(size - len(piece)) if len(piece) < size else piece


def _notice(rule: str, message: str, hint: str, severity: Severity) -> Notice:
    return Notice([Problem(rule, message, hint, Position(offset=0), severity)])
