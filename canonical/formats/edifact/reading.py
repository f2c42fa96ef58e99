"""Reading one EDIFACT interchange: whole messages at the speed of searching bytes, by segments where something is odd.

A message takes the quick way if from its UNH to the next UNT the number of segments and the references agree.
Everything else (cut files, wrong counts, cut lines, varying blank space, envelopes) goes through the module
`segments`, which looks at each one. What is reported does not depend on how the stream is cut into chunks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact import characters, released, releases
from canonical.formats.edifact.message import Message
from canonical.formats.edifact.opening import begin
from canonical.formats.edifact.segments import lacking_in, step
from canonical.formats.edifact.state import State
from canonical.formats.order_mark import FIRST, MARK

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Generator, Iterator

    from canonical.formats.edifact.state import Item
    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window
    from canonical.problems import Problem

_QUICK_REACH = 4 << 20  # a message longer than this is read segment by segment


def interchange(window: Window, pos: int, ledger: Ledger) -> Generator[Item, None, int]:
    """Yield what stands in the interchange that begins at index ``pos`` with UNA or UNB (or UNG or UNH, if UNB is lost).

    Returns the index behind its last byte: behind UNZ, or where another interchange begins. Indexes shift while it
    reads, because ``window`` lets go of what was read.
    """
    state = State(window, pos, ledger)
    begin(state)
    yield from state.take()
    while not state.done:
        if state.quick:
            yield from _whole_messages(state)
        yield from step(state)
    return state.pos


def _whole_messages(state: State) -> Iterator[Item]:
    """Messages that are right as they stand; returns at the first thing that is not one."""
    window, ledger, around, sound = state.window, state.ledger, state.interchange, _Sound(state)
    repeats, size = state.seen.repeats, len(state.terminator)
    separator = sound.separator.decode("latin-1") if sound.separator.isascii() else ""
    while True:
        end, stop = _find(state, sound)
        if stop < 0:
            return
        pos = state.pos
        raw = window.data[pos : stop + size]
        kind = sound.kind(raw, end - pos) if len(raw) <= sound.longest else None
        plain = raw.isascii()
        if kind is None or (not plain and raw.rfind(FIRST) >= 0 and sound.separator + MARK in raw):
            state.slow_until = window.base + stop
            return
        start = window.base + pos
        state.pos = stop + size
        ledger.sets = number = ledger.sets + 1
        state.messages += 1
        problems: list[Problem] = []
        if repeats(sound.control):
            problems.append(state.repeated(sound.control, start))
        if state.groups:
            state.in_group += 1
            problems += state.of_group(kind, start)
        encoding = "ascii"
        if not plain or sound.looks_at_characters or b"\0" in raw:
            encoding = characters.judge(state, raw, start, problems)
        if sound.needless:
            releases.judge(state, raw, start, problems)
        lead = state.cover(start, window.base + state.pos) if ledger.whole else b""
        if state.out:
            yield from state.take()
        yield Message(raw, around, state.group, number, start, problems, encoding, separator, lead)


def _find(state: State, sound: _Sound) -> tuple[int, int]:
    """Indexes of the separator before UNT and of the terminator behind it, for the UNH at ``pos``; -1 if it is not whole."""
    window, line_end, header, trailer = state.window, state.line_end, sound.header, sound.trailer
    while True:
        data = window.data
        pos = state.pos
        if line_end and data.startswith(line_end, pos):
            state.pos = pos = pos + len(line_end)
        if len(data) - pos < len(header) and state.more():
            continue
        start = window.base + pos
        if not data.startswith(header, pos) or start < state.slow_until:
            return -1, -1
        end = data.find(trailer, max(pos, state.searched - window.base), pos + _QUICK_REACH)
        stop = data.find(state.terminator, end + len(trailer)) if end >= 0 else -1
        if stop >= 0:
            return end, stop
        state.searched = window.base + (end if end >= 0 else max(pos, len(data) - len(trailer)))
        if len(data) - pos >= _QUICK_REACH or not state.more():
            state.slow_until = start + _QUICK_REACH
            return -1, -1


class _Sound:
    """Tells messages that are right as they stand; what it found out of the last one stands in its attributes."""

    def __init__(self, state: State) -> None:
        """For one interchange, as long as its line ends stay the same."""
        self._state = state
        self._element, self._terminator, self._line_end = state.element, state.terminator, state.line_end
        self.separator = separator = state.terminator + state.line_end
        self.header = b"UNH" + state.element
        self.trailer = separator + b"UNT" + state.element
        self._release = state.release or None
        self._marks = tuple(
            mark for mark in (state.element, state.component, state.terminator, state.marks.wire[4]) if mark
        )
        self._odd = _odd_starts(separator, state.terminator, state.noise)
        self._kinds = state.kinds
        self.longest = state.ledger.harmless
        self.control = b""
        self.needless = False

    @property
    def looks_at_characters(self) -> bool:
        """Whether ASCII characters may still be told that the character set does not have."""
        state = self._state
        return state.charset.codec == "ascii" and "repertoire" not in state.told

    def kind(self, raw: bytes, end: int) -> bytes | None:
        """The message type if counts and references agree and all segments are cut alike, else None.

        ``raw`` reaches from UNH to the terminator of UNT, whose separator begins at ``end``.
        """
        element, terminator, release = self._element, self._terminator, self._release
        count = raw.count(terminator)
        self.needless = False
        if release and release in raw:
            if raw.endswith(release, 0, end):
                return None
            count -= self._releases(raw, release)
            if self._line_end and release + self.separator in raw:
                return None  # it would be counted as an end of a segment
        head = raw[: raw.find(terminator)].split(element)
        if len(head) < 3:
            return None
        kind = self._kinds.get(head[2]) or self._new_kind(head[2])
        control = head[1]
        if (
            kind is None
            or not control
            or raw[end:] != self.trailer + b"%d%b%b%b" % (count, element, control, terminator)
        ):
            return None
        if (
            (release and release in control)
            or self._starts_oddly(raw, end + len(terminator))
            or not self._even(raw, count)
        ):
            return None
        self.control = control
        return kind

    def _starts_oddly(self, raw: bytes, stop: int) -> bool:
        """Whether a segment is empty or begins as none should; behind a released terminator none begins."""
        found = self._odd(raw, 0, stop)
        while found and self._release and not released.ends(raw, 0, found.start(), self._release):
            found = self._odd(raw, found.start() + 1, stop)
        return found is not None

    def _new_kind(self, identifier: bytes) -> bytes | None:
        """The message type of an identifier (S009) that was not met before, None if that is not complete."""
        if lacking_in(self._state, identifier):
            return None
        kind = self._kinds[identifier] = identifier.partition(self._state.component)[0].strip()
        return kind

    def _releases(self, raw: bytes, release: bytes) -> int:
        """How many terminators are released; ``needless`` tells whether something is that needs it not."""
        terminator, marks = self._terminator, self._marks
        pieces = iter(raw.split(release))
        next(pieces)
        found = 0
        for piece in pieces:
            if not piece:
                next(pieces, None)  # a released release character: what follows it is text
            elif piece.startswith(terminator):
                found += 1
            elif not piece.startswith(marks):
                self.needless = True
        return found

    def _even(self, raw: bytes, count: int) -> bool:
        """Whether the same line break, or none, follows each segment."""
        line_end = self._line_end
        if not line_end:
            return b"\n" not in raw and b"\r" not in raw
        returns, feeds = count - 1 if b"\r" in line_end else 0, count - 1 if b"\n" in line_end else 0
        if raw.count(self.separator) != count - 1:
            return False
        return raw.count(b"\r") == returns and raw.count(b"\n") == feeds


_patterns: dict[tuple[bytes, bytes, bytes], Callable[[bytes, int, int], re.Match[bytes] | None]] = {}
_MOST_PATTERNS = 64


def _odd_starts(
    separator: bytes, terminator: bytes, noise: bytes
) -> Callable[[bytes, int, int], re.Match[bytes] | None]:
    """A search for segments that are empty, begin with a blank, or are headers or trailers of messages and what holds them."""
    key = (separator, terminator, noise)
    found = _patterns.get(key)
    if found is None:
        import re

        blanks = b"".join(b"\\x%02x" % byte for byte in noise if byte in b" \t")
        either = [re.escape(terminator), b"UN[ABEGHOPTZ]|ISA", *([b"[" + blanks + b"]"] if blanks else [])]
        found = re.compile(re.escape(separator) + b"(?:" + b"|".join(either) + b")").search
        if len(_patterns) < _MOST_PATTERNS:
            _patterns[key] = found
    return found
