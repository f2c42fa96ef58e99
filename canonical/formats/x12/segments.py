"""Reading X12 segment by segment: every set that is not whole and right at first sight, and what stands around sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats import order_mark
from canonical.formats.edifact.delimiters import FAR, LOOK_AHEAD, goes_on, is_header, whole_header
from canonical.formats.order_mark import FIRST
from canonical.formats.source import decode
from canonical.formats.x12 import isa
from canonical.formats.x12.binary import LENGTH_AT, binary_end
from canonical.formats.x12.handlers import HANDLERS, give_up_set, missing_group_trailer, plain_segment, too_long
from canonical.formats.x12.items import NOISE, Item

if TYPE_CHECKING:
    from canonical.formats.x12.state import State
    from canonical.problems import Severity

_NOISE = NOISE.encode()
_BLANK = _NOISE + b"\x1a"  # Ctrl-Z ends the text files of old systems
_LINE_BREAKS = b"\r\n"
_BINARY = tuple(LENGTH_AT)
_TRAILERS = (b"SE", b"GE", b"IEA")
_EDIFACT_REACH = 128  # UNA, the blank space that may follow it, and UNB
_RESEND = "ask the sender for the whole file again"


def step(state: State) -> list[Item]:
    """Read on until there is something to yield, the interchange ends, or a whole set may come next."""
    while True:
        end = _find_end(state)
        if end >= 0:
            _segment(state, end)
        if state.out or state.done or state.quick:
            return state.take()


def _find_end(state: State) -> int:
    """Index of the terminator of the segment that starts at ``pos``; -1 if something else was found and dealt with."""
    if state.in_long_segment:
        _long_segment(state)
        return -1
    scanned = 0
    while True:
        if not _skip_noise(state):
            return -1
        data, pos = state.window.data, state.pos
        if len(data) - pos < 4 and state.more():
            continue
        if _new_header(state):
            return -1
        if state.open is not None and data.startswith(_BINARY, pos):
            end = binary_end(state)
            if end >= 0:
                return end
            data, pos = state.window.data, state.pos
        end = data.find(state.shape.terminator, pos + scanned, pos + state.ledger.longest_segment)
        if end >= 0:
            return _before_header(state, end)
        if len(data) - pos >= state.ledger.longest_segment:
            _long_segment(state)
            return -1
        if state.window.ended:
            _tail(state)
            return -1
        scanned = max(0, len(data) - pos - len(state.shape.terminator) + 1)
        state.more()


def _new_header(state: State) -> bool:
    """Whether the header of another interchange begins here: then this one is over."""
    data, pos = state.window.data, state.pos
    if data.startswith(b"ISA", pos):
        if _may_separate(state, data[pos + 3 : pos + 4]):
            leave(state, _follows(state))
            return True
    elif data.startswith((b"UNA", b"UNB"), pos):
        state.have(_EDIFACT_REACH)
        if is_header(state.window.data, state.pos):
            leave(state, _follows(state))
            return True
    return False


def _skip_noise(state: State) -> bool:
    """Pass over blank space that stands before a tag; False if so much was passed that it was put out."""
    while True:
        data, pos = state.window.data, state.pos
        first = data[pos : pos + 1]
        if not first:
            if not state.more():
                return True
        elif first not in _NOISE or first == state.shape.element:
            if first != FIRST or not _mark(state):
                return True
            if state.out:
                return False
        else:
            piece = data[pos : pos + 4096]
            state.pos += len(piece) - len(piece.lstrip(_NOISE.replace(state.shape.element, b"")))
            too_long(state)
            if state.out or (state.open is None and state.stray < 0 and state.blank()):
                return False


def _mark(state: State) -> bool:
    """Pass over a byte order mark, which a tool has joined into the interchange; whether there was one."""
    if not order_mark.pass_over(state, state.shape.element, state.shape.terminator):
        return False
    too_long(state)
    return True


def _may_separate(state: State, mark: bytes) -> bool:
    return bool(mark) and not mark.isalnum() and mark != state.shape.terminator


def _before_header(state: State, end: int) -> int:
    """``end``, unless a complete header stands inside the segment: then a cut file and the next one were joined."""
    size = end - state.pos
    header = _header_inside(state, size)
    if header < 0:
        return state.pos + size
    if state.open is not None:
        state.open.count += 1
    elif state.stray < 0:
        state.stray = state.offset
    state.pos += header
    leave(state, _follows(state))
    return -1


def _header_inside(state: State, size: int) -> int:
    """How far behind ``pos`` the first complete header stands within ``size`` bytes, -1 if none does.

    ISA is trusted if it has its fixed width, EDIFACT if its header is whole and a message stands behind it; alone, it is
    data in a segment that has its end, and another one behind it.
    """
    found = _isa_inside(state, size)
    hit = state.window.data.find(b"UN", state.pos + 1, state.pos + (size if found < 0 else found))
    while hit >= 0:
        at = hit - state.pos
        if state.window.data[hit + 2 : hit + 3] in (b"A", b"B"):
            state.have(at + FAR + LOOK_AHEAD)
            own = [tag + state.shape.element for tag in _TRAILERS]
            if whole_header(state.window.data, state.pos + at, own, ended=state.window.ended):
                return -1 if found < 0 and _ends(state, size) else at
        hit = state.window.data.find(b"UN", state.pos + at + 2, state.pos + (size if found < 0 else found))
    return found


def _ends(state: State, size: int) -> bool:
    """Whether the segment ends behind ``size`` bytes, and another one follows."""
    state.have(size + LOOK_AHEAD)
    data, stop = state.window.data, state.pos + size
    if not data.startswith(state.shape.terminator, stop):
        return False
    stop += len(state.shape.terminator)
    breaks = _LINE_BREAKS if state.interchange.wrapped else b""
    return goes_on(data[stop : stop + LOOK_AHEAD].translate(None, breaks), state.shape.element)


def _isa_inside(state: State, size: int) -> int:
    hit = state.window.data.find(b"ISA", state.pos + 1, state.pos + size)
    while hit >= 0:
        at = hit - state.pos
        state.have(at + isa.REACH)
        if isa.is_fixed_header(state.window.data, state.pos + at):
            return at
        hit = state.window.data.find(b"ISA", state.pos + at + 1, state.pos + size)
    return -1


def _segment(state: State, end: int) -> None:
    """Deal with the segment from ``pos`` to ``end``."""
    start = state.offset
    content = state.window.data[state.pos : end]
    if state.interchange.wrapped:
        content = content.translate(None, _LINE_BREAKS)
    width = len(state.shape.terminator)
    state.pos = end + (width if state.window.data.startswith(state.shape.terminator, end) else 0)
    tag = content.partition(state.shape.element)[0]
    handler = HANDLERS.get(tag)
    if handler is None or (tag == b"SE" and state.open is None):
        binary = state.open is not None and bool(state.open.binaries) and content.startswith(_BINARY)
        plain_segment(state, start, content, binary=binary)
        return
    state.flush_stray(start)
    handler(state, start, content.split(state.shape.element))


def leave(state: State, why: str) -> None:
    """The interchange ends at ``pos`` without its trailer."""
    stop = state.offset
    if state.open is not None:
        give_up_set(state, stop, "truncated", f"{why} after {state.open.count} segments, before SE of the set")
    state.flush_stray(stop)
    missing_group_trailer(state, stop, why)
    message = f"interchange {state.interchange.control} has no IEA: {why}"
    hint = "groups may be missing at its end: " + _RESEND
    state.notice("interchange-trailer-missing", message, hint, state.place(stop))
    state.done = True


def _tail(state: State) -> None:
    """What stands after the last terminator of a file: nothing, a trailer without terminator, or a cut segment."""
    data, start = state.window.data, state.offset
    content = data[state.pos :].rstrip(_BLANK)
    end = state.pos + len(content)
    if not content:
        state.pos = len(data)
    elif _before_header(state, end) < 0:
        return
    elif content.partition(state.shape.element)[0] in (b"SE", b"GE", b"IEA") and content.count(state.shape.element) > 1:
        message, hint = "the last segment of the file has no terminator", "the end of the file may be lost"
        state.notice("terminator-missing", message, hint, state.place(start))
        _segment(state, end)
        state.pos = len(data)
    elif state.open is not None:
        plain_segment(state, start, content)
        state.pos = end
    else:
        state.flush_stray(start)
        message, hint = "the file ends inside a segment", "its end was lost: " + _RESEND
        state.unreadable(start, start + len(content), "truncated", message, hint)
        state.pos = end
    if not state.done:
        leave(state, "the file ends")
    state.pos = len(data)


def _long_segment(state: State) -> None:
    """Hand out a segment that is too long to be one, in pieces, up to its terminator, the next ISA or the end."""
    limit = state.ledger.longest_segment
    told = state.in_long_segment or state.open is not None  # one segment is told once, however many pieces it has
    if not state.in_long_segment:
        if _before_header(state, state.pos + limit) < 0:
            return
        message = f"segment {state.open.count + 1 if state.open else ''} has no terminator within {limit} bytes"
        give_up_set(state, state.offset, "segment-too-long", message)
        state.flush_stray(state.offset)
        state.in_long_segment = True
    state.have(limit + _EDIFACT_REACH)
    data, pos = state.window.data, state.pos
    end = data.find(state.shape.terminator, pos, pos + limit)
    size = min(limit, len(data) - pos) if end < 0 else end + len(state.shape.terminator) - pos
    header = _header_inside(state, size)
    size = size if header < 0 else header
    message = f"no segment terminator {decode(state.shape.terminator)!r} stands within {limit} bytes"
    hint = "the file is damaged, or its header names a terminator that it does not use"
    if told:
        message, hint = "this is a part of the segment that is too long", "see what was said about its beginning"
    severity: Severity = "info" if told else "error"
    state.unreadable(state.offset, state.offset + size, "segment-too-long", message, hint, severity=severity)
    state.pos += size
    state.in_long_segment = header < 0 and end < 0 and not (state.window.ended and state.pos >= len(state.window.data))
    if header >= 0:
        leave(state, _follows(state))


def _follows(state: State) -> str:
    return f"a new {decode(state.window.data[state.pos : state.pos + 3])} follows"
