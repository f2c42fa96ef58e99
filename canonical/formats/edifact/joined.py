"""Files that were joined after one of them was cut: a complete header in the middle of a segment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact.delimiters import LOOK_AHEAD, is_header, is_una

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State

_ISA_LENGTH = 106
_UNB_ELEMENTS, _UNB_REACH = 5, 106  # so many mandatory elements, and how far they reach in practice


def header_inside(state: State, size: int) -> int:
    """How far behind ``pos`` a complete header stands within ``size`` bytes, -1 if none does."""
    hits = []
    for tag in (b"UNA", b"UNB", b"ISA"):
        at = 1
        while True:
            hit = state.window.data.find(tag, state.pos + at, state.pos + size)
            if hit < 0:
                break
            at = hit - state.pos
            state.have(at + _ISA_LENGTH + LOOK_AHEAD)
            if _complete(state.window.data, state.pos + at):
                hits.append(at)
                break
            at += 1
    return min(hits, default=-1)


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


def _complete(data: bytes, at: int) -> bool:
    if data.startswith(b"ISA", at):
        return _is_isa(data, at)
    if data.startswith(b"UNA", at):
        # In the middle of a segment a value may end with these letters, with other values between it and a tag.
        return not any(data[byte : byte + 1].isalnum() for byte in range(at + 3, at + 8)) and is_una(data, at)
    return is_header(data, at) and data.count(data[at + 3 : at + 4], at, at + _UNB_REACH) >= _UNB_ELEMENTS


def _is_isa(data: bytes, at: int) -> bool:
    """ISA with its sixteen elements in their fixed width."""
    mark = data[at + 3 : at + 4]
    return bool(mark) and not mark.isalnum() and data[at + 103 : at + 104] == mark == data[at + 6 : at + 7]
