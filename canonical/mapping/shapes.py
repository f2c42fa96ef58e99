"""Messages whose outline has been seen before are written by a recording of what the writer did then.

The outline of a message is where its elements and segments end. Partners send few outlines, so what a writer decides by
looking for segments and qualifiers is decided once; see `canonical.mapping.recording`. The compiled writer stays the
judge: it writes whatever no recording takes, and every recording has to agree with it before it is believed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from canonical.envelope.written import Unfit
from canonical.mapping.codec import CodecError
from canonical.mapping.segments import MARK, line_end

if TYPE_CHECKING:
    from types import ModuleType

    from canonical.mapping.recording import Recording, Written
    from canonical.mapping.run import Run

AGAIN = 64
"""How often an outline must have come before it is recorded, and recorded anew because no recording took it: a recording
costs as much as writing about so many messages."""
_WAYS = 8
"""Recordings for one outline."""
_MISSES = 4 * AGAIN * _WAYS
"""Messages of an outline that no recording took until no more are made."""
_OUTLINES = 128
"""Outlines that are remembered for one partner; when there are more, all are forgotten."""
ROOM = 128
"""Recordings that are kept for one stream; each takes about 60 KiB."""
_LONGEST = 4096
"""Characters of the longest message that is looked at."""
_TRIALS = 8
"""How often a recording has to agree with the writer."""


class Outlined(Protocol):
    """What has to be known of a message."""

    @property
    def text(self) -> str:
        """The original text."""

    @property
    def terminator(self) -> str:
        """What ends its segments; empty unless their elements stand between asterisks."""

    @property
    def raw_items(self) -> list[Any]:
        """Its segments, as the writer takes them."""


class Room:
    """How many recordings may still be kept by all who write for one stream."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        """All of it."""
        self.left: int = ROOM


class _Way:
    """One recording, and how often it still has to agree with the writer."""

    __slots__ = ("recording", "trials")

    def __init__(self, recording: Recording) -> None:
        self.recording: Recording = recording
        self.trials: int = _TRIALS


class _Outline:
    """What is known of the messages of one outline."""

    __slots__ = ("missed", "ways")

    def __init__(self) -> None:
        self.missed: int = 0
        self.ways: list[_Way] = []


class Shapes:
    """Writes the messages of one mapping from one partner, as the compiled ``write`` of its writer does."""

    __slots__ = ("_outlines", "_room", "_writer")

    def __init__(self, writer: ModuleType, room: Room) -> None:
        """``writer`` is a compiled module for X12."""
        self._writer, self._room = writer, room
        self._outlines: dict[bytes, _Outline] = {}

    def write(self, message: Outlined, run: Run, recorded: str) -> Written:
        """The events of a message. Raises what the writer raises."""
        text, terminator = message.text, message.terminator
        elements = flat(text, terminator) if terminator else None
        if elements is None:
            return self._judge(message, run, recorded)
        outline = self._outline(text.encode().translate(None, _others(terminator)))
        for way in outline.ways:
            found = way.recording(elements, recorded, run.facts)
            if found is not None:
                return self._tried(way, outline, found, message, run, recorded) if way.trials else found
        self._learn(outline, message, run, recorded)
        return self._judge(message, run, recorded)

    def _judge(self, message: Outlined, run: Run, recorded: str) -> Written:
        found: Written = self._writer.write(message.raw_items, run, recorded)
        return found

    def _outline(self, key: bytes) -> _Outline:
        found = self._outlines.get(key)
        if found is None:
            if len(self._outlines) >= _OUTLINES:
                self._room.left += sum(len(outline.ways) for outline in self._outlines.values())
                self._outlines.clear()
            found = self._outlines[key] = _Outline()
        return found

    def _learn(self, outline: _Outline, message: Outlined, run: Run, recorded: str) -> None:
        """Record an outline that keeps coming, in as many ways as its messages take, unless that has been in vain."""
        outline.missed += 1
        if outline.missed % AGAIN or outline.missed > _MISSES or len(outline.ways) == _WAYS or not self._room.left:
            return
        from canonical.mapping.recording import record

        try:
            outline.ways.append(_Way(record(self._writer, message.raw_items, run, recorded)))
            self._room.left -= 1
        except (Unfit, CodecError):
            return  # the writer will say so
        except Exception:  # noqa: BLE001 - whatever a stand-in is not fit for, the writer does
            outline.missed = _MISSES

    def _tried(
        self, way: _Way, outline: _Outline, found: Written, message: Outlined, run: Run, recorded: str
    ) -> Written:
        judged = self._judge(message, run, recorded)
        way.trials -= 1
        if judged != found:
            outline.ways.remove(way)
            self._room.left += 1
        return judged


def flat(text: str, terminator: str) -> list[str] | None:
    """The elements of all segments one after the other, tags among them; None unless every text is its own value.

    Every segment has the same line end, or none; no element has an outer blank, and nothing needs an escape in JSON.
    """
    if len(text) > _LONGEST or len(terminator) != 1 or not terminator.isascii():
        return None
    end = terminator + line_end(text, terminator)
    body = text.removesuffix(end).removesuffix(terminator).replace(end, MARK)
    if (
        not (body.isascii() and body.isprintable())
        or terminator in body
        or '"' in body
        or "\\" in body
        or f"{MARK} " in body
        or f" {MARK}" in body
        or body[-1:] == " "
    ):
        return None
    return body.split(MARK)


_kept: dict[str, bytes] = {}


def _others(terminator: str) -> bytes:
    """Every byte but those that make an outline."""
    if terminator not in _kept:
        ends = {MARK, terminator}
        _kept[terminator] = bytes(byte for byte in range(256) if chr(byte) not in ends)
    return _kept[terminator]
