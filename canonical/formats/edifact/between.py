"""From the end of one EDIFACT interchange, or the start of the file, to the next one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact.delimiters import LOOK_AHEAD, is_header
from canonical.formats.items import Blank, Unreadable
from canonical.formats.source import decode
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Generator

    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window

_BLANK = b"\r\n \t\x1a"  # Ctrl-Z ends the text files of old systems
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_PIECE = 65_536
_HEAD = 8192  # what is looked at to say what kind of file something else is
_LOOK = "look whether a part of it was lost"
_NO_TEXT = ("binary", "gzip", "zip", "xlsx", "pdf", "utf-16", "ebcdic")


def seek(window: Window, pos: int, ledger: Ledger) -> Generator[Unreadable | Blank, None, int | None]:
    """Yield what stands before the next interchange and return the index where that begins; None at the end."""
    stray = False
    while True:
        pos = yield from _blank(window, pos, ledger)
        pos = _have(window, pos, ledger, LOOK_AHEAD)
        if pos >= len(window.data):
            yield from _end(window, ledger, stray=stray)
            return None
        if begins(window.data, pos):
            return pos
        stray = True
        pos = _have(window, pos, ledger, _PIECE + LOOK_AHEAD)
        stop = _next(window.data, pos, min(pos + _PIECE, len(window.data)))
        yield _unreadable(window, pos, stop, ledger)
        pos = stop


def begins(data: bytes, at: int) -> bool:
    """Whether an interchange, or what is left of one, begins at this index, where a segment may begin."""
    if data.startswith((b"UNG+", b"UNH+", b"UIB+", b"UNO+"), at):
        return True
    return is_header(data, at) or data.startswith((b"UNB+", b"UNB\x1d"), at)


def _blank(window: Window, pos: int, ledger: Ledger) -> Generator[Blank, None, int]:
    while True:
        pos = _have(window, pos, ledger, 4)
        data = window.data
        if data.startswith(_BYTE_ORDER_MARK, pos):
            pos += len(_BYTE_ORDER_MARK)
            continue
        piece = data[pos : pos + _PIECE]
        blank = len(piece) - len(piece.lstrip(_BLANK))
        if not blank:
            return pos
        pos += blank
        if ledger.whole and window.base + pos - ledger.covered > _PIECE:
            yield _covered(window, ledger, window.base + pos)


def _covered(window: Window, ledger: Ledger, stop: int) -> Blank:
    start, ledger.covered = ledger.covered, stop
    return Blank(Position(offset=start), window.data[start - window.base : stop - window.base])


def _have(window: Window, pos: int, ledger: Ledger, length: int) -> int:
    """Read on until ``length`` bytes from ``pos`` are there; the index that they then have."""
    while len(window.data) - pos < length and not window.ended:
        needed = min(window.base + pos, ledger.covered) if ledger.whole else window.base + pos
        keep = max(needed - window.base, 0)
        pos -= keep
        window.more(keep)
    return pos


def _end(window: Window, ledger: Ledger, *, stray: bool) -> Generator[Unreadable | Blank, None, None]:
    size = window.base + len(window.data)
    if ledger.whole and ledger.covered < size:
        yield _covered(window, ledger, size)
    if ledger.interchanges or stray or ledger.sets:
        return
    message = f"the file holds nothing but blank space ({size} bytes)" if size else "the file is empty"
    place = Position(offset=0)
    yield Unreadable("", place, [Problem("empty-file", message, "check that the transfer was complete", place)])


def _next(data: bytes, pos: int, stop: int) -> int:
    """Index of the next header behind ``pos`` and before ``stop``, else ``stop``."""
    for tag in (b"UNA", b"UNB"):
        hit = data.find(tag, pos + 1, stop)
        while hit >= 0:
            if not data[hit - 1 : hit].isalnum() and is_header(data, hit):
                stop = hit
                break
            hit = data.find(tag, hit + 1, stop)
    return stop


def _unreadable(window: Window, pos: int, stop: int, ledger: Ledger) -> Unreadable:
    base, data = window.base, window.data
    rule, message, hint = _why(data[pos : min(stop, pos + _HEAD)])
    place = Position(offset=base + pos)
    lead = b""
    if ledger.whole:
        lead = data[max(ledger.covered - base, 0) : pos]
        ledger.covered = base + stop
    raw = data[pos:stop]
    return Unreadable(decode(raw), place, [Problem(rule, message, hint, place)], raw, lead)


def _why(head: bytes) -> tuple[str, str, str]:
    """Rule, message and hint for bytes at which no interchange begins."""
    from canonical.formats.detect import detect

    if head.startswith((b"UNT", b"UNE", b"UNZ", b"UNA", b"UNB")):
        message = f"{decode(head[:3])} stands outside of any interchange"
        return "interchange-header-missing", message, "the header before it was lost or damaged: " + _LOOK
    kind = detect(head)
    if kind.name in _NO_TEXT:
        return "binary-data", f"this is not EDIFACT text but {kind.title}", kind.hint
    if b"\0" in head:
        return "binary-data", "zero bytes stand outside of any interchange", "the file was damaged or padded: " + _LOOK
    if kind.name in ("edifact", "unknown", "empty", "csv"):
        message = f"text that is not EDIFACT: {decode(head[:30]).strip()!r}"
        return "text-outside-interchange", message, "remove what was put around the interchanges, or ignore it"
    hint = kind.hint or "it stands where an EDIFACT interchange should: give it as a file of its own"
    return "not-edifact", f"this is not EDIFACT but {kind.title}", hint
