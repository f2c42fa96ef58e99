"""Binary objects between messages: UNO, so many bytes of anything, UNP (ISO 9735-8)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact import released
from canonical.formats.edifact.message import Package
from canonical.formats.edifact.opening import cut_elements
from canonical.formats.source import decode
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State

_LENGTH = 4  # S022 is the fourth element of UNO, and the length (0810) its first component
_TRAILER = 512  # UNP is far shorter
_RESEND = "ask the sender for the whole file again"


def read_package(state: State, start: int, elements: list[bytes]) -> None:
    """Yield the package whose UNO, at offset ``start``, was just read: its object begins at ``pos``."""
    state.ledger.sets += 1
    state.messages += 1
    state.in_group += 1
    control = elements[1].strip() if len(elements) > 1 else b""
    problems: list[Problem] = []
    if control and state.seen.repeats(b"UNO\0" + control):  # 0802 counts packages, 0062 messages
        problems.append(state.repeated(control, start, "UNO"))
    length = _length(state, elements)
    body = state.offset - start
    usable = 0 <= length <= state.ledger.longest_set
    state.stray = start  # so that the bytes of UNO are kept while the object is read
    state.have((length if usable else state.ledger.longest_segment) + _TRAILER)
    state.stray = -1
    if not usable and _search(state, state.ledger.longest_segment) < 0:
        _no_length(state, start, elements, length)
        return
    data = state.window.data
    at = state.pos + length if usable else len(data)
    if not _trailer_at(state, at):
        found = _search(state, length if usable else state.ledger.longest_segment)
        message = f"UNO says that its object has {length} bytes, " if length >= 0 else "UNO says no length, "
        message += f"UNP stands behind {found - state.pos}" if found >= 0 else "and no UNP stands behind them"
        place = state.place(state.inside(start, elements, _LENGTH), "UNO", 1, _LENGTH)
        problems.append(Problem("binary-length-wrong", message, _RESEND, place, value=str(length)))
        at = found if found >= 0 else min(at, len(data))
    content = (body, body + at - state.pos)
    stop = released.find(data, state.terminator, at, at + _TRAILER, state.release, at) if _trailer_at(state, at) else -1
    state.pos = at if stop < 0 else stop + len(state.terminator)
    if stop >= 0:
        trailer = data[at:stop].lstrip(state.noise)
        begins = state.window.base + stop - len(trailer)
        said = cut_elements(trailer, state.element, state.release)
        _trailer(state, begins, said, control, problems)
        _same_length(state, begins, said, content[1] - content[0], problems)
    elif not problems:
        message = "the file ends before UNP of the package"
        problems.append(Problem("truncated", message, _RESEND, state.place(state.offset, "UNO", 1)))
    raw = state.slice(start, state.offset)
    lead = state.cover(start, state.offset)
    state.out.append(Package(raw, state.interchange, state.group, state.ledger.sets, start, problems, lead, content))


def _same_length(state: State, start: int, elements: list[bytes], size: int, problems: list[Problem]) -> None:
    """UNP repeats the length (0810); it is told only if that of UNO was right."""
    said = elements[1].strip() if len(elements) > 1 else b""
    if problems or (said.isdigit() and len(said) <= 18 and int(said) == size):
        return
    message = f"UNP says that the object has {decode(said[:40]) or 'no'} bytes, it has {size}"
    place = state.place(state.inside(start, elements, 1), "UNP", 2, 1)
    hint = "UNO is right about it: ask the sender to correct UNP"
    problems.append(Problem("binary-length-wrong", message, hint, place, "warning", decode(said[:80])))


def _length(state: State, elements: list[bytes]) -> int:
    said = elements[_LENGTH].split(state.component)[0].strip() if len(elements) > _LENGTH else b""
    return int(said) if said.isdigit() and len(said) <= 18 else -1


def _no_length(state: State, start: int, elements: list[bytes], length: int) -> None:
    """What follows cannot be told from segments, so it is read as such and given out as standing outside."""
    said = "says no length" if length < 0 else f"says {length} bytes, more than longest_set"
    place = state.place(state.inside(start, elements, _LENGTH), "UNO", 1, _LENGTH)
    hint = "its object is read as if it were segments: ask the sender to state its length (0810)"
    state.notice("binary-length-wrong", f"UNO {said}", hint, place, "error")
    state.stray = start


def _trailer_at(state: State, at: int) -> bool:
    data = state.window.data
    blank = len(data[at : at + 4]) - len(data[at : at + 4].lstrip(state.noise))
    return data.startswith(b"UNP" + state.element, at + blank)


def _search(state: State, length: int) -> int:
    """Index of the UNP that stands nearest behind ``pos``, as far as bytes were read."""
    return state.window.data.find(b"UNP" + state.element, state.pos, state.pos + length + _TRAILER)


def _trailer(state: State, start: int, elements: list[bytes], control: bytes, problems: list[Problem]) -> None:
    said = elements[2].strip() if len(elements) > 2 else b""
    if said != control:
        message = f"the reference of UNO is {decode(control)!r}, that of UNP is {decode(said)!r}"
        place = state.place(state.inside(start, elements, 2), "UNP", 2, 2)
        hint = "a package may be cut: " + _RESEND
        problems.append(Problem("set-control-number-mismatch", message, hint, place, "error", decode(said[:80])))
