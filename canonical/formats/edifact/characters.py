"""Whether the characters of a message are those that its interchange promised, and how its bytes are to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact import released
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State
    from canonical.problems import Position


def judge(state: State, raw: bytes, start: int, problems: list[Problem]) -> str:
    """The encoding of a message, which reads every byte of it; what is wrong is told once an interchange."""
    charset, interchange = state.charset, state.interchange
    encoding, found = charset.reading(raw)
    if encoding in ("utf-8", "cp1252") and any(not mark.isascii() for mark in interchange.delimiters.wire):
        encoding = _with_odd_delimiters(interchange.delimiters.wire, encoding)
    _binary(state, raw, start, problems)
    if encoding not in ("ascii", "iso2022_jp"):
        if interchange.encoding not in ("ascii", encoding):
            _mixed(state, raw, start, encoding, problems)
        else:
            interchange.encoding = encoding
    if found:
        _not_as_promised(state, raw, start, found)
    elif encoding == "ascii" and charset.codec == "ascii":
        _beyond_repertoire(state, raw, start)
    return encoding


def _with_odd_delimiters(wire: tuple[bytes, ...], encoding: str) -> str:
    """A single byte beyond ASCII that separates parts is one in Latin-1, though the rest may look like another encoding."""
    return "latin-1" if any(len(mark) == 1 and not mark.isascii() for mark in wire) else encoding


def _binary(state: State, raw: bytes, start: int, problems: list[Problem]) -> None:
    at = raw.find(b"\0")
    if at >= 0:
        hint = "binary data was mixed into the file, or it was damaged: ask the sender for the whole file again"
        problems.append(
            Problem("binary-data", "a zero byte stands in this message", hint, place_of(state, raw, start, at))
        )


def place_of(state: State, raw: bytes, start: int, at: int) -> Position:
    """The place of a byte of a message, and the number of its segment."""
    before = raw[:at]
    ended = before.count(state.terminator) - released.released(before, state.terminator, state.release)
    return state.place(start + at, segment=ended + 1)


def _first_beyond_ascii(raw: bytes) -> int:
    return next((at for at, byte in enumerate(raw) if byte > 127), 0)


def _mixed(state: State, raw: bytes, start: int, encoding: str, problems: list[Problem]) -> None:
    at = _first_beyond_ascii(raw)
    message = f"this message is read as {encoding}, others of this interchange as {state.interchange.encoding}"
    hint = "one sender mixes character sets: check the names and texts of this message"
    problems.append(
        Problem("encoding-mixed", message, hint, place_of(state, raw, start, at), "warning", f"0x{raw[at]:02X}")
    )


def _not_as_promised(state: State, raw: bytes, start: int, found: str) -> None:
    if found in state.told:
        return
    state.told.add(found)
    at = _first_beyond_ascii(raw)
    charset = state.charset
    if charset.known:
        message = f"UNB promises {charset.name} ({charset.title}), the bytes are {found}: read as that"
    else:
        message = f"UNB does not say which character set this is, the bytes are {found}: read as that"
    hint = "nothing was replaced; agree with the sender on the syntax identifier that names what is sent"
    state.notice("character-set-violated", message, hint, place_of(state, raw, start, at), value=f"0x{raw[at]:02X}")


def _beyond_repertoire(state: State, raw: bytes, start: int) -> None:
    """ASCII characters that level A or B does not have: usual, and harmless, but some receivers refuse them."""
    if "repertoire" in state.told:
        return
    allowed = state.charset.plain + b"\r\n" + b"".join(state.marks.wire)
    beyond = raw.translate(None, allowed)
    if not beyond or beyond == b"\0" * len(beyond):
        return
    state.told.add("repertoire")
    at = raw.find(beyond[:1])
    shown = chr(beyond[0])
    message = f"{state.charset.name} has {state.charset.title}, and not {shown!r}"
    hint = "it was read as it stands; the sender should name UNOB or UNOC, which have more characters"
    state.notice("character-set-violated", message, hint, place_of(state, raw, start, at), "info", shown)
