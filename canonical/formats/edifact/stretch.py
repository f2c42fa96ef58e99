"""Segments inside a message that need no look of their own: passed over together, and counted.

Whatever makes a message odd (a wrong count, lines that a transport has cut, blank space here and there), most of its
segments are plain: a tag that belongs to no envelope, and text up to an unreleased terminator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact import released

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.edifact.state import State

    Match = Callable[[bytes, int, int], int]
    """Index behind the plain segments that follow each other from one index to another; the first if there are none."""

_HEADERS = (b"UNA", b"UNB", b"ISA")  # a cut file and the next one may have been joined: what looks like it is looked at
_REACH = 1024  # looked over at once: were it more, what is found in vain would be looked over again and again
_MOST_PATTERNS = 64
_known: dict[tuple[bytes, bytes, bytes, bytes], Match] = {}


def pass_over(state: State) -> None:
    """Move on behind the plain segments of the open message that begin at ``pos``."""
    current, window, ledger, pos = state.open, state.window, state.ledger, state.pos
    if current is None or state.in_long_segment or state.charset.codec == "iso2022_jp":
        return
    # What reaches beyond a limit is left to those who tell it.
    reach = min(_REACH, ledger.longest_segment, 2 * (ledger.most_segments - current.count))
    limit = min(pos + reach, current.start + ledger.longest_set - window.base)
    if state.plain is None:
        state.plain = _matcher(state)
    stop = state.plain(window.data, pos, limit)
    hits = [at for tag in _HEADERS if (at := window.data.find(tag, pos, stop)) >= 0]
    if hits:
        stop = state.plain(window.data, pos, min(hits))
    if stop <= pos:
        return
    flat = window.data[pos:stop]
    if state.breaks:
        flat = flat.translate(None, state.breaks)
    current.count += flat.count(state.terminator) - released.released(flat, state.terminator, state.release)
    state.pos = stop


def _matcher(state: State) -> Match:
    key = (state.terminator, state.release, state.breaks, state.noise)
    found = _known.get(key)
    if found is None:
        found = _compiled(*key) if len(state.terminator) == 1 and len(state.release) <= 1 else _nothing
        if len(_known) < _MOST_PATTERNS:
            _known[key] = found
    return found


def _nothing(_: bytes, pos: int, __: int) -> int:
    return pos


def _compiled(terminator: bytes, release: bytes, breaks: bytes, noise: bytes) -> Match:
    import re

    def any_of(marks: bytes, but: bytes = b"") -> bytes:
        return b"[" + but + b"".join(b"\\x%02x" % mark for mark in marks) + b"]"

    # A line break is a part of the data unless a transport has put it there, and is told then.
    lines = any_of(breaks) + b"*+" if breaks else b""
    text = any_of(terminator + release + (b"" if breaks else b"\r\n"), but=b"^") + b"*+"
    if release:
        text += b"(?:" + re.escape(release) + lines + any_of(b"\r\n", but=b"^") + text + b")*+"
    blank = any_of(noise) + b"*+" if noise else b""
    segment = blank + b"(?!U|I" + lines + b"S)[A-Z]" + text + re.escape(terminator)
    match = re.compile(b"(?:" + segment + b")*+", re.DOTALL).match

    def plain(data: bytes, pos: int, limit: int) -> int:
        found = match(data, pos, limit)
        return found.end() if found is not None else pos

    return plain
