"""The beginning of an interchange: UNA, UNB or what stands in their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats import order_mark
from canonical.formats.edifact import released
from canonical.formats.edifact.charset import character_set
from canonical.formats.edifact.delimiters import Delimiters, sniff, unusable
from canonical.formats.edifact.envelope import Group, Interchange
from canonical.formats.edifact.header_checks import check_header
from canonical.formats.items import Notice
from canonical.formats.source import decode

if TYPE_CHECKING:
    from canonical.formats.edifact.delimiters import Sniffed
    from canonical.formats.edifact.state import State

_LOOK_OVER = 4096  # bytes in which lines of one length show
_SHOWS_DELIMITERS = 1200
_NARROWEST = 10  # nobody cuts lines shorter than this
_FEWEST_LINES = 2  # lines of one length, unless it is a usual one
_WIDTHS = frozenset(
    (70, 72, 76, 78, 79, 80, 100, 120, 128, 132, 133, 160, 200, 250, 255, 256, 500, 512, 1000, 1024, 2000, 2048)
)
_RESEND = "ask the sender for the whole file again"
_LINE_BREAKS = b"\r\n"
_SHOWS_MESSAGE = 64


def begin(state: State) -> None:
    """Read what comes before the first segment behind UNB; ``done`` if there is no interchange at all."""
    state.have(max(_LOOK_OVER, _SHOWS_DELIMITERS))
    if state.ledger.lines:  # what was said of the interchange before holds here too, and is not said again
        state.breaks = _LINE_BREAKS
    found = sniff(_ahead(state, _LOOK_OVER), 0)
    state.ledger.interchanges += 1
    _use(state, found.delimiters)
    if not state.ledger.lines or not _may_be_cut(state):
        state.breaks = b""
        _look_for_lines(state, found.length)
    _pass_over(state, found.length)
    mark = -1
    if found.length:
        mark = _skip(state, b"\r\n \t")  # a line break behind UNA is one, even if segments end with the same byte
    if _ahead(state).startswith(b"UNB" + _mark(state)):
        _header(state, found)
    else:
        _headless(state, found)
    if mark >= 0 and not state.done:
        state.out.append(Notice([order_mark.finding(state.place(mark))]))
    state.ledger.lines = bool(state.breaks)


def _ahead(state: State, length: int = 32) -> bytes:
    """What stands from ``pos`` on, without the breaks of lines that a transport has cut."""
    return state.window.data[state.pos : state.pos + length].translate(None, state.breaks)


def _pass_over(state: State, length: int) -> None:
    """Move on by so many bytes that are no breaks of cut lines."""
    data = state.window.data
    while length > 0 and state.pos < len(data):
        length -= data[state.pos] not in state.breaks
        state.pos += 1


def _mark(state: State) -> bytes:
    """The element separator, unless UNB shows that UNA names another one."""
    data = _ahead(state)
    if data.startswith(b"UNB") and not data.startswith(b"UNB" + state.element):
        other = sniff(_ahead(state, _LOOK_OVER), 0)
        if not data[3:4].isalnum():
            message = f"UNA declares {decode(state.element)!r} between elements, UNB has {decode(data[3:4])!r}"
            hint = "the delimiters that UNB shows were used: ask the sender to correct the UNA"
            state.notice("una-contradicted", message, hint, state.place(state.offset, "UNB"))
            _use(state, other.delimiters)
    return state.element


def _use(state: State, delimiters: Delimiters) -> None:
    state.marks = delimiters
    state.component, state.element, _, state.release, _, state.terminator = delimiters.wire
    taken = state.element + state.terminator
    state.noise = bytes(byte for byte in b"\r\n \t" if byte not in taken)


def _skip(state: State, noise: bytes) -> int:
    """Pass over blank space; the offset of a byte order mark that stood in it, -1 if none did."""
    mark = -1
    while True:
        state.have(len(order_mark.MARK))
        data, pos = state.window.data, state.pos
        if data.startswith(order_mark.MARK, pos):
            mark = state.offset
            state.pos += len(order_mark.MARK)
            continue
        piece = data[pos : pos + _LOOK_OVER]
        blank = len(piece) - len(piece.lstrip(noise))
        if not blank:
            return mark
        state.pos += blank


def _look_for_lines(state: State, una: int) -> None:
    """See whether a transport has cut the text into lines of one length, whatever stands in them."""
    if not _may_be_cut(state):
        return
    head = state.window.data[state.pos : state.pos + _LOOK_OVER]
    at = head.find(b"\n", una)
    at = at if at >= 0 else head.find(b"\r", una)
    if at < 0:
        return
    if _is_cut(head, state.terminator) or (not head.isascii() and _is_cut(_one_byte_each(head), state.terminator)):
        state.breaks = _LINE_BREAKS


def _may_be_cut(state: State) -> bool:
    """A break that is a delimiter is none of a cut line; it could also stand inside a delimiter of several bytes."""
    wire = state.marks.wire
    return state.element not in b"\r\n" and state.terminator not in b"\r\n" and all(len(mark) < 2 for mark in wire)


def _one_byte_each(head: bytes) -> bytes:
    """UTF-8 with a byte for each character, because a transport may have counted those."""
    return head.decode("utf-8", "ignore").encode("ascii", "replace")


def _is_cut(head: bytes, terminator: bytes) -> bool:
    """Whether lines were cut at one length: by a transport of the whole file, or of each interchange for itself."""
    lines = head.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
    headers = (b"UNA", b"UNB", b"ISA")
    over = next((number for number, line in enumerate(lines) if number > 1 and line.startswith(headers)), len(lines))
    complete = len(head) < _LOOK_OVER
    return _are_cut(lines, terminator, complete=complete) or (
        over < len(lines) and _are_cut(lines[:over], terminator, complete=True)
    )


def _are_cut(lines: list[bytes], terminator: bytes, *, complete: bool) -> bool:
    """Whether all lines but the last are equally long, and not because each ends with a segment."""
    complete = complete or not lines[-1]
    while len(lines) > 1 and not lines[-1].strip(b" \t\x1a"):
        lines = lines[:-1]
    if len(lines) < 2:
        return False
    whole = [line for line in lines[1:-1] if line]
    width = len(whole[0]) if whole else len(lines[0])
    even = width >= _NARROWEST and len(lines[0]) <= width and all(len(line) == width for line in whole)
    if not even or (len(lines[-1]) > width and complete):
        return False
    if len(whole) + (len(lines[0]) == width) < _FEWEST_LINES and width not in _WIDTHS:
        return False
    return any(not line.rstrip(b" \t").endswith(terminator) for line in [lines[0], *whole])


def _end(state: State) -> int:
    """Index of the terminator of the segment at ``pos``, -1 if the file or the limit comes first."""
    limit = state.ledger.longest_segment
    scanned = 0
    while True:
        data, pos = state.window.data, state.pos
        end = released.find(data, state.terminator, pos + scanned, pos + limit, state.release, pos, state.breaks)
        if end >= 0 or len(data) - pos >= limit:
            return end
        scanned = max(len(data) - pos - len(state.terminator) + 1, 0)
        if not state.more():
            return -1


def _header(state: State, found: Sniffed) -> None:
    """UNB, and everything that it says."""
    from canonical.formats.edifact.joined import header_inside

    end = _end(state)
    size = end - state.pos if end >= 0 else len(state.window.data) - state.pos
    inside = header_inside(state, min(size, _LOOK_OVER))  # it may read on, and shift what indexes mean
    inside = _message_inside(state, min(size, _LOOK_OVER)) if inside <= 0 else inside
    if end < 0 or inside > 0:
        _cut_header(state, inside)
        return
    end = state.pos + size
    start = state.offset
    content = state.window.data[state.pos : end].translate(None, state.breaks)
    state.pos = end + len(state.terminator)
    elements = cut_elements(content, state.element, state.release)
    texts = [decode(element) for element in elements] if not content.isascii() else _texts(content, state.marks)
    state.marks = _with_repetition(state.marks, texts, declared=found.declared)
    state.interchange = interchange = Interchange(
        texts,
        state.marks,
        state.ledger.interchanges,
        state.start,
        wrapped=bool(state.breaks),
        declared=found.declared,
    )
    state.nogroup = state.group = Group(["UNG"], state.marks, 0, start)
    state.charset = character_set(interchange.syntax)
    state.control = elements[5].strip() if len(elements) > 5 else b""
    state.envelope("interchange-header", state.start, texts)
    state.line_end = line_end(state)
    _delimiter_notices(state, found)
    check_header(state, start, elements)


def _message_inside(state: State, size: int) -> int:
    """How far behind ``pos`` a message begins inside of UNB, whose end was lost; not positive if none does."""
    data, pos = state.window.data, state.pos
    at = data.find(b"UNH" + state.element, pos + 3, pos + size)
    divides = (state.element, state.component, *((state.release,) if state.release else ()))
    if at < 0 or data.endswith(divides, pos, at):
        return 0
    # The name of a partner may end with these letters: a message has its type, version and release behind its reference.
    text = data[at : at + _SHOWS_MESSAGE]
    for mark in divides[:2] if state.release else ():
        text = text.replace(state.release + mark, b"")
    parts = text.split(state.element, 3)
    return at - pos if len(parts) > 2 and parts[2].count(state.component) > 1 else 0


def _texts(content: bytes, marks: Delimiters) -> list[str]:
    return released.split(content.decode("ascii"), marks.element, marks.release)


def cut_elements(content: bytes, mark: bytes, release: bytes) -> list[bytes]:
    """The parts of a segment between its unreleased marks."""
    if not release or release not in content:
        return content.split(mark)
    return [content[start:stop] for start, stop in released.cuts(content, mark, release)]


def _with_repetition(marks: Delimiters, elements: list[str], *, declared: bool) -> Delimiters:
    """Only syntax 4 has repetitions: by default with an asterisk (ISO 9735-1, 8); before, the place was reserved."""
    version = elements[1].split(marks.component) if len(elements) > 1 else []
    four = len(version) > 1 and version[1].strip() >= "4"
    repetition = marks.repetition
    if not four:
        repetition = None
    elif not declared and "*" not in (marks.element, marks.component, marks.segment):
        repetition = "*"
    if repetition == marks.repetition:
        return marks
    encoding = "latin-1" if all(len(mark) < 2 for mark in marks.wire) else "utf-8"
    return Delimiters(
        marks.component, marks.element, marks.decimal, marks.release, repetition, marks.segment, encoding=encoding
    )


def line_end(state: State) -> bytes:
    """The line break that follows a terminator, as it will follow the others."""
    state.have(2)
    following = state.window.data[state.pos : state.pos + 2]
    if following == b"\r\n" and b"\r" in state.noise and b"\n" in state.noise:
        return following
    first = following[:1]
    return first if first in (b"\r", b"\n") and first in state.noise else b""


def _cut_header(state: State, inside: int) -> None:
    """UNB without an end: the bytes up to the next header, or all that are left."""
    start = state.start
    limit = state.ledger.longest_segment
    stop = (
        state.offset + inside if inside > 0 else min(state.offset + limit, state.window.base + len(state.window.data))
    )
    message = "the interchange header UNB has no end: " + ("another header follows" if inside > 0 else "the file ends")
    if stop - state.offset >= limit:
        message = f"the interchange header UNB has no terminator within {limit} bytes"
    state.unreadable(start, stop, "interchange-header-unreadable", message, "its end was lost: " + _RESEND, "UNB")
    state.pos = stop - state.window.base
    state.done = True


def _headless(state: State, found: Sniffed) -> None:
    """Messages or groups without UNB, or a UNA with nothing behind it."""
    data = _ahead(state)
    if not data.startswith((b"UNG", b"UNH", b"UIB", b"UIH", b"UNO")):
        stop = max(state.offset, state.start + 1)
        message = found.fault or "no interchange header stands here"
        state.unreadable(state.start, stop, "interchange-header-missing", message, _RESEND, "UNA")
        state.pos = stop - state.window.base
        state.done = True
        return
    state.interchange = Interchange(
        ["UNB"],
        state.marks,
        state.ledger.interchanges,
        state.start,
        wrapped=bool(state.breaks),
        declared=found.declared,
    )
    state.nogroup = state.group = Group(["UNG"], state.marks, 0, state.start)
    state.charset = character_set("")
    state.headless = True
    if data.startswith((b"UIB", b"UIH")):
        state.interactive = True
        state.stray = state.start
        return
    tag = decode(data[:3])
    message = f"{tag} stands outside of any interchange: UNB is missing"
    hint = "what was sent by whom is not known: ask the sender for the whole file"
    state.notice("interchange-header-missing", message, hint, state.place(state.offset, tag), "error")
    _delimiter_notices(state, found)


_usable: set[tuple[bytes, ...]] = set()  # delimiters that were looked at before
_MOST = 256


def _delimiter_notices(state: State, found: Sniffed) -> None:
    interchange = state.interchange
    if found.fault:
        rule = "una-incomplete" if found.declared else "una-missing"
        hint = "they were found out from the text: ask the sender for a UNA that declares them"
        state.notice(rule, found.fault, hint, state.place(state.start, "UNA" if found.declared else "UNB"))
    if state.breaks and not state.ledger.lines:
        message = "line breaks stand inside segments: a transport has cut this interchange into lines of one length"
        hint = "the line breaks are taken out; ask for a transfer without them"
        state.notice("lines-cut", message, hint, state.place(interchange.offset), "info")
    wire = state.marks.wire
    fault = "" if wire in _usable else unusable(state.marks)
    if not fault and len(_usable) < _MOST:
        _usable.add(wire)
    if fault:
        hint = "parts cannot be told apart in this interchange: ask the sender to choose other delimiters"
        place = state.place(interchange.offset, "UNA" if found.declared else "UNB")
        state.notice("delimiters-unusable", f"the delimiters are not all usable: {fault}", hint, place)
