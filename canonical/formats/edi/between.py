"""From the end of one interchange, or the start of the file, to the next header of a standard that is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.cursor import Cursor
from canonical.formats.edi import headers
from canonical.formats.edifact.between import begins
from canonical.formats.items import Unreadable
from canonical.formats.order_mark import MARK
from canonical.formats.source import decode
from canonical.formats.x12 import isa
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Generator

    from canonical.formats.items import Blank
    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window

BLANK = b"\r\n \t\x1a"  # Ctrl-Z ends the text files of old systems
_NO_TEXT = ("binary", "gzip", "zip", "xlsx", "pdf", "utf-16", "ebcdic")
_LOOK = "look whether a part of it was lost"

_PAIRS = ((b"IEA", b"ISA"), (b"GE", b"GS"), (b"UNZ", b"UNB"), (b"UNE", b"UNG"))

_Start = tuple[str, int, isa.Header | None]
"""The standard whose header was found (empty at the end of the file), its index in the window, and the ISA if it is one."""


class Between(Cursor):
    """What stands outside of interchanges is handed out; `seek` ends where one begins."""

    __slots__ = ("_edifact", "_x12", "refused", "strays")
    pos: int

    def __init__(self, window: Window, pos: int, ledger: Ledger, standards: tuple[str, ...]) -> None:
        """``standards`` are ``x12``, ``edifact`` or both; headers of others are text like any other."""
        super().__init__(window, pos, ledger)
        self._x12: bool = "x12" in standards
        self._edifact: bool = "edifact" in standards
        self.strays: bool = False
        self.refused: int = -1  # offset of what looked like a header and was none

    def seek(self, pos: int) -> Generator[Unreadable | Blank, None, _Start]:
        """Yield what stands from ``pos`` to the next header, and return the header."""
        self.pos = pos
        while True:
            found = self._next()
            if self.out:
                yield from self.take()
            if found is not None:
                return found

    def _next(self) -> _Start | None:
        """The header that begins here; None after something was put out."""
        if not self._skip_blank():
            return None
        self.have(isa.LOOK_AHEAD)
        data, pos = self.window.data, self.pos
        if pos >= len(data):
            self._end()
            return "", pos, None
        if self.ledger.lines:  # a break may stand within the first letters of the header
            flat = data[pos : pos + isa.LOOK_AHEAD].translate(None, b"\r\n")
            begins_edifact, begins_x12, sniff = begins(flat, 0), flat.startswith(b"ISA"), isa.sniff_cut
        else:
            begins_edifact, begins_x12, sniff = begins(data, pos), isa.begins(data, pos), isa.sniff
        if self._edifact and begins_edifact and self.offset != self.refused:
            return "edifact", pos, None
        header = sniff(data, pos) if self._x12 and begins_x12 else None
        if isinstance(header, isa.Header):
            return "x12", pos, header
        self._garbage(header)
        return None

    def _skip_blank(self) -> bool:
        """Pass over blank space and byte order marks; False if so much was passed that it was put out."""
        while True:
            data, pos = self.window.data, self.pos
            piece = data[pos : pos + isa.LOOK_AHEAD]
            if piece.startswith(MARK):
                self.pos += len(MARK)
                continue
            if len(piece) < len(MARK) and self.more():
                continue
            blank = len(piece) - len(piece.lstrip(BLANK))
            if not blank:
                return True
            self.pos += blank
            if self.blank():
                return False

    def _end(self) -> None:
        """The file is over; a file without any content is an error, because somebody expected something in it."""
        self.rest()
        if self.ledger.interchanges or self.strays:
            return
        size = self.window.base + len(self.window.data)
        message = f"the file holds nothing but blank space ({size} bytes)" if size else "the file is empty"
        place = Position(offset=0)
        problem = Problem("empty-file", message, "check that the transfer was complete", place)
        self.out.append(Unreadable("", place, [problem]))

    def _garbage(self, fault: str | None) -> None:
        """Hand out the bytes up to the next header, in pieces of bounded size."""
        self.have(self.ledger.longest_segment + isa.LOOK_AHEAD)
        data, pos = self.window.data, self.pos
        stop = min(pos + self.ledger.longest_segment, len(data))
        if self._x12:
            found = headers.x12_inside(data, pos + 1, stop)
            stop = found if found >= 0 else stop
        if self._edifact:
            found = headers.edifact_inside(data, pos + 1, stop)
            stop = found if found >= 0 else stop
        raw = data[pos:stop]
        place = Position(offset=self.offset)
        rule, message, hint = self._why(raw[: isa.LOOK_AHEAD], fault)
        lead = self.cover(self.offset, self.offset + len(raw))
        padded = self.ledger.interchanges > 0 and not raw.strip(b"\0" + BLANK)
        mild = padded or rule == "interchange-trailer-alone"
        problem = Problem(rule, message, hint, place, "warning" if mild else "error")
        self.out.append(Unreadable(decode(raw), place, [problem], raw, lead))
        self.strays = True
        self.pos = stop

    def _why(self, head: bytes, fault: str | None) -> tuple[str, str, str]:
        """Rule, message and hint for bytes at which no header begins, or an ISA that has a fault."""
        if fault is not None:
            hint = (
                "ISA has sixteen elements of fixed width (106 bytes with its terminator): ask the sender to correct it"
            )
            return "isa-unreadable", f"the interchange header cannot be read: {fault}", hint
        tag = head[:2]
        if tag in (b"GS", b"ST") and not head[2:3].isalnum():
            name = decode(tag)
            message = f"{name} stands outside of any interchange"
            hint = "the ISA before it was lost: ask the sender for the whole file"
            return "interchange-header-missing", message, hint
        closed = next((pair for pair in _PAIRS if _is_trailer(head, pair[0])), None)
        if closed is not None:
            name, opener = map(decode, closed)
            message = f"{name} closes what no {opener} opened"
            return (
                "interchange-trailer-alone",
                message,
                f"the {opener} before it may have been lost, or it is there twice",
            )
        from canonical.formats.detect import detect

        kind = detect(head)
        if not head.strip(b"\0" + BLANK):
            return "binary-data", "zero bytes stand outside of any interchange", "the file was padded: " + _LOOK
        if kind.name in _NO_TEXT:
            hint = kind.hint or "canonical.formats.edi.read undoes what the transport did"
            return "binary-data", f"this is not EDI text but {kind.title}", hint
        if b"\0" in head:
            hint = "the file was damaged or padded: " + _LOOK
            return "binary-data", "zero bytes stand outside of any interchange", hint
        wanted = " or ".join(name for name, asked in (("X12", self._x12), ("EDIFACT", self._edifact)) if asked)
        if kind.name in ("x12", "unknown", "empty") or (kind.name == "edifact" and self._edifact):
            message = f"text that is not {wanted}: {decode(head[:30]).strip()!r}"
            return "text-outside-interchange", message, "remove what was put around the interchanges, or ignore it"
        hint = kind.hint or "it stands where an interchange should: give it as a file of its own"
        rule = "not-edi" if self._x12 and self._edifact else f"not-{wanted.lower()}"
        return rule, f"this is not {wanted} but {kind.title}", hint


def _is_trailer(head: bytes, tag: bytes) -> bool:
    """Whether this is a trailer, which begins with a count, and no word that begins like one."""
    mark, count = head[len(tag) : len(tag) + 1], head[len(tag) + 1 : len(tag) + 2]
    return head.startswith(tag) and count.isdigit() and not mark.isalnum() and not mark.isspace()
