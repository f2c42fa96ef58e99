"""From the end of one X12 interchange, or the start of the file, to the next ISA."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.items import Unreadable
from canonical.formats.numbers import SeenNumbers
from canonical.formats.source import decode
from canonical.formats.x12 import isa
from canonical.formats.x12.envelope import Delimiters, Interchange
from canonical.formats.x12.items import NOISE
from canonical.formats.x12.shape import Shape
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from canonical.formats.x12.state import State

BLANK = NOISE.encode() + b"\x1a"  # Ctrl-Z ends the text files of old systems
_NO_TEXT = ("binary", "gzip", "zip", "xlsx", "pdf", "utf-16", "ebcdic")
_LOOK = "look whether a part of it was lost"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def seek(state: State) -> None:
    """Open the interchange that begins here, or hand out what stands before the next one."""
    _skip_blank(state)
    state.have(isa.LOOK_AHEAD)
    data, pos = state.window.data, state.pos
    if pos >= len(data):
        _end(state)
        return
    if not data.startswith(b"ISA", pos):
        _garbage(state, None)
        return
    header = isa.sniff(data, pos)
    if isinstance(header, isa.Header):
        _open(state, header)
    else:
        _garbage(state, header)


def _skip_blank(state: State) -> None:
    while True:
        data, pos = state.window.data, state.pos
        piece = data[pos : pos + isa.LOOK_AHEAD]
        if piece.startswith(_BYTE_ORDER_MARK):
            state.pos += len(_BYTE_ORDER_MARK)
            continue
        if len(piece) < len(_BYTE_ORDER_MARK) and state.more():
            continue
        blank = len(piece) - len(piece.lstrip(BLANK))
        if not blank:
            return
        state.pos += blank


def _end(state: State) -> None:
    """The file is over; a file without any content is an error, because somebody expected something in it."""
    state.done = True
    if state.interchanges or state.stray_seen:
        return
    size = state.window.base + len(state.window.data)
    message = f"the file holds nothing but blank space ({size} bytes)" if size else "the file is empty"
    place = Position(offset=0)
    problem = Problem("empty-file", message, "check that the transfer was complete", place)
    state.out.append(Unreadable("", place, [problem]))


def _why(head: bytes, fault: str | None) -> tuple[str, str, str]:
    """Rule, message and hint for bytes at which no ISA begins, or one that has a fault."""
    if fault is not None:
        hint = "ISA has sixteen elements of fixed width (106 bytes with its terminator): ask the sender to correct it"
        return "isa-unreadable", f"the interchange header cannot be read: {fault}", hint
    tag = head[:2]
    if tag in (b"GS", b"ST") and not head[2:3].isalnum():
        name = decode(tag)
        message = f"{name} stands outside of any interchange"
        return "interchange-header-missing", message, "the ISA before it was lost: ask the sender for the whole file"
    from canonical.formats.detect import detect

    kind = detect(head)
    if kind.name in _NO_TEXT:
        return "binary-data", f"this is not X12 text but {kind.title}", kind.hint
    if b"\0" in head:
        return "binary-data", "zero bytes stand outside of any interchange", "the file was damaged or padded: " + _LOOK
    if kind.name in ("x12", "unknown", "empty"):
        message = f"text that is not X12: {decode(head[:30]).strip()!r}"
        return "text-outside-interchange", message, "remove what was put around the interchanges, or ignore it"
    hint = kind.hint or "it stands where an X12 interchange should: give it as a file of its own"
    return "not-x12", f"this is not X12 but {kind.title}", hint


def _garbage(state: State, fault: str | None) -> None:
    """Hand out the bytes up to the next header, in pieces of bounded size."""
    state.have(state.longest_segment + isa.LOOK_AHEAD)
    data, pos = state.window.data, state.pos
    stop = min(pos + state.longest_segment, len(data))
    hit = data.find(b"ISA", pos + 1, stop)
    while hit >= 0:
        if _begins_header(data, hit):
            stop = hit
            break
        hit = data.find(b"ISA", hit + 1, stop)
    rule, message, hint = _why(data[pos : min(stop, pos + isa.LOOK_AHEAD)], fault)
    state.unreadable(state.offset, state.window.base + stop, rule, message, hint)
    state.stray_seen = True
    state.pos = stop


def _begins_header(data: bytes, at: int) -> bool:
    """A header of fixed width may follow anything, one that must be counted only what is no letter or digit."""
    separator = data[at + 3 : at + 4]
    if separator.isalnum() or data.find(separator, at + 4, at + 16) < 0:
        return False  # the second separator is never far from the first, and this is fast to see
    if isa.is_fixed_header(data, at):
        return True
    return not data[at - 1 : at].isalnum() and isinstance(isa.sniff(data, at), isa.Header)


def _open(state: State, header: isa.Header) -> None:
    """Start the interchange whose header was understood."""
    raw = [decode(element) for element in header.elements]
    component, terminator = header.component.decode("latin-1"), header.terminator.decode("latin-1")
    version, mark = raw[12].strip(), raw[11].strip()
    # ISA11 is a standards identifier (U) up to 00401 and the repetition separator from 00402 on.
    repeats = version.isdigit() and version >= "00402" and len(mark) == 1 and not mark.isalnum()
    delimiters = Delimiters(header.separator.decode("latin-1"), component, mark if repeats else None, terminator)
    state.interchanges += 1
    interchange = Interchange(raw, delimiters, state.interchanges, state.offset, wrapped=header.wrapped)
    if not (header.separator + header.terminator + header.component).isascii():
        interchange.encoding = "latin-1"  # a delimiter beyond ASCII could be a part of a UTF-8 character
    state.interchange, state.group, state.groups = interchange, None, 0
    state.seen_groups = SeenNumbers()
    state.shape = Shape(header.separator, header.terminator, b"")
    _header_notices(state, interchange, header)
    state.pos += header.length


def _header_notices(state: State, interchange: Interchange, header: isa.Header) -> None:
    if not header.fixed:
        wrong = next((n for n, width in enumerate(isa.WIDTHS, 1) if len(header.elements[n]) != width), None)
        message = "ISA is not fixed width"
        if wrong is not None:
            message += f": ISA{wrong:02d} has {len(header.elements[wrong])} characters, not {isa.WIDTHS[wrong - 1]}"
        hint = "elements were counted instead; ask the sender to pad them"
        place = state.place(interchange.offset, "ISA", element=wrong)
        state.notice("isa-not-fixed-width", message, hint, place)
    if header.wrapped:
        message = "line breaks stand inside segments: a transport has cut this interchange into lines of one length"
        hint = "the line breaks are taken out; ask for a transfer without them"
        state.notice("lines-cut", message, hint, state.place(interchange.offset), "info")
    used = list(interchange.delimiters.used().values())
    if len(set(used)) < len(used) or not used[2] or used[2].isalnum():
        message = f"the delimiters are not all usable: {interchange.delimiters.used()}"
        hint = "components cannot be told apart in this interchange: ask the sender to choose other delimiters"
        state.notice("delimiters-unusable", message, hint, state.place(interchange.offset, "ISA", element=16))
    key = (interchange.sender, interchange.receiver, interchange.control)
    if state.seen_interchanges.repeats("\0".join(key).encode()):
        message = f"ISA13 {interchange.control} of {interchange.sender} was used before in this file"
        hint = "the interchange may have been sent twice"
        place = state.place(interchange.offset, "ISA", element=13)
        state.notice("interchange-control-number-repeated", message, hint, place, value=interchange.control)
