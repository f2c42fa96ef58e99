"""Files that were joined after one of them was cut: a complete header in the middle of a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact.delimiters import FAR, LOOK_AHEAD, goes_on, is_header, is_una, whole_header

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State

_ISA_LENGTH = 106
_TRAILERS = (b"UNT", b"UNE", b"UNZ")


def header_inside(state: State, size: int) -> int:
    """How far behind ``pos`` a complete header stands within ``size`` bytes, -1 if none does.

    A header with other delimiters in a segment that has its end, and another one behind it, was written there as data;
    one with the same delimiters would have been released.
    """
    hits, cut = [], False
    for tag in (b"UNA", b"UNB", b"ISA"):
        at = 1
        while True:
            hit = state.window.data.find(tag, state.pos + at, state.pos + size)
            if hit < 0:
                break
            at = hit - state.pos
            mark = _complete(state, at)
            if mark:
                hits.append(at)
                cut = cut or tag == b"ISA" or mark == state.element
                if cut:
                    break
            at += 1
    if not hits or (not cut and _ends(state, size)):
        return -1
    return min(hits)


def _ends(state: State, size: int) -> bool:
    """Whether the segment ends behind ``size`` bytes, and another one follows."""
    state.have(size + LOOK_AHEAD)
    data, stop = state.window.data, state.pos + size
    if not data.startswith(state.terminator, stop):
        return False
    stop += len(state.terminator)
    return goes_on(data[stop : stop + LOOK_AHEAD].translate(None, state.breaks), state.element)


def header_here(state: State) -> str:
    """Which header begins at ``pos``, where a segment may begin: ``UNA``, ``UNB``, ``ISA`` or nothing."""
    data, pos = state.window.data, state.pos
    if not data.startswith((b"UN", b"ISA"), pos):
        return ""
    state.have(_ISA_LENGTH + LOOK_AHEAD)
    data, pos = state.window.data, state.pos
    if data.startswith(b"UNB", pos):
        mark = data[pos + 3 : pos + 4]
        own = data.startswith(state.element, pos + 3)
        return "UNB" if own or (mark and is_header(data, pos)) else ""
    if data.startswith(b"UNA", pos):
        return "UNA" if is_una(data, pos) else ""
    return "ISA" if data.startswith(b"ISA", pos) and _is_isa(data, pos) else ""


def _complete(state: State, at: int) -> bytes:
    """The element separator of the header that stands ``at`` bytes behind ``pos``, nothing if it is none."""
    state.have(at + FAR + LOOK_AHEAD)
    data, at = state.window.data, state.pos + at
    if data.startswith(b"ISA", at):
        from canonical.formats.x12.isa import is_fixed_header

        return data[at + 3 : at + 4] if is_fixed_header(data, at) else b""
    # In the middle of a segment a value may end with the letters UNA, with other values between it and a tag.
    una = data.startswith(b"UNA", at)
    if una and any(data[byte : byte + 1].isalnum() for byte in range(at + 3, at + 8)):
        return b""
    return whole_header(data, at, [tag + state.element for tag in _TRAILERS], ended=state.window.ended)


def _is_isa(data: bytes, at: int) -> bool:
    """ISA with its sixteen elements in their fixed width."""
    mark = data[at + 3 : at + 4]
    return bool(mark) and not mark.isalnum() and data[at + 103 : at + 104] == mark == data[at + 6 : at + 7]
