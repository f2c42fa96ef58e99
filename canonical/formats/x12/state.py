"""How far the reading of an X12 interchange has come, and what it has to say."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from canonical.formats.cursor import Cursor
from canonical.formats.items import Envelope, Unreadable
from canonical.formats.numbers import SeenNumbers
from canonical.formats.source import decode, texts
from canonical.formats.x12.checks import misplaced
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from canonical.formats.items import EnvelopeKind
    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window
    from canonical.formats.x12.envelope import Group, Interchange
    from canonical.formats.x12.loose import Loose
    from canonical.formats.x12.places import Binary
    from canonical.formats.x12.shape import Shape
    from canonical.problems import Severity


_ASCII = 127


class OpenSet:
    """A set whose SE was not read yet; ``count`` counts its segments, ``start`` is the byte offset of ST."""

    __slots__ = ("binaries", "count", "group", "head", "problems", "start")

    def __init__(self, start: int, group: Group, head: list[bytes]) -> None:
        """``head`` are the elements of ST."""
        self.start: int = start
        self.group: Group = group
        self.head: list[bytes] = head
        self.count: int = 1
        self.binaries: list[Binary] = []  # in bytes from ST on
        self.problems: list[Problem] = []

    @property
    def control(self) -> bytes:
        """ST02, empty if it is missing."""
        return self.head[2] if len(self.head) > 2 else b""


class State(Cursor):
    """One interchange; names with ``offset`` or ``start`` are byte offsets in the file."""

    __slots__ = (
        "done",
        "even_until",
        "group",
        "groups",
        "in_long_segment",
        "interchange",
        "kind",
        "loose",
        "open",
        "searched",
        "seen",
        "seen_groups",
        "sets_in_group",
        "shape",
        "slow_until",
        "stray",
    )

    def __init__(self, window: Window, pos: int, ledger: Ledger, interchange: Interchange, shape: Shape) -> None:
        """``pos`` is where its ISA begins."""
        super().__init__(window, pos, ledger)
        self.interchange: Interchange = interchange
        self.shape: Shape = shape
        self.done: bool = False
        self.group: Group | None = None
        self.open: OpenSet | None = None
        self.loose: Loose | None = None  # how sets look in which blank space means nothing, once there was one
        self.kind: bytes = b""  # ST01 of a set that may stand in this group
        self.seen: SeenNumbers = SeenNumbers()
        self.seen_groups: SeenNumbers = SeenNumbers()
        self.stray: int = -1  # offset at which bytes begin that belong to no set, -1 if there are none
        self.in_long_segment: bool = False
        self.groups: int = 0
        self.sets_in_group: int = 0
        self.searched: int = 0  # offset up to which no trailer was found
        self.even_until: int = 0  # offset up to which segments were seen to be cut evenly
        self.slow_until: int = 0  # offset before which no set can be read the quick way

    @property
    def quick(self) -> bool:
        """A whole set may come next: inside a group, outside a set."""
        return (
            self.group is not None
            and self.group.number > 0
            and self.open is None
            and self.stray < 0
            and not self.in_long_segment
            and not self.done
            and self.offset >= self.slow_until
        )

    def look_again(self, pos: int, stop: int) -> None:
        """See whether a set that looked odd is right without blank space; if not, it is read the slow way."""
        if not self._loosen(pos, stop):
            self.slow_until = self.window.base + stop

    def _loosen(self, pos: int, limit: int) -> bool:
        from canonical.formats.x12.loose import Loose

        data, terminator = self.window.data, self.shape.terminator
        loose = Loose(self.shape.element, terminator, wrapped=False)
        trailer = loose.trailer.search(data, pos, limit)
        stop = data.find(terminator, trailer.end()) if trailer else -1
        if stop < 0 or loose.sound(loose.flatten(data[pos:stop])) is None:
            return False
        self.loose = loose
        self.searched = 0  # by another pattern
        return True

    def exceeds(self, raw: bytes) -> bool:
        """Whether a set is longer than it may be, or one of its segments is, or it has too many of them."""
        ledger, terminator = self.ledger, self.shape.terminator
        if len(raw) <= ledger.harmless:
            return False
        if raw.count(terminator) >= ledger.most_segments:
            return True
        most = ledger.longest_segment - len(terminator)
        return len(raw) > ledger.longest_set or max(map(len, raw.split(terminator))) > most

    def doubts(self, head: list[bytes], start: int, problems: list[Problem], *, again: bool) -> bytes:
        """Note what is doubtful about the header of a set; the kind of set that need not be compared with its group."""
        if head[1] != self.kind:
            problem = misplaced(self, decode(head[1][:80]).strip(), start)
            if problem is None:
                self.kind = head[1]
            else:
                problems.append(problem)
        if again:
            problems.append(self._repeated(head[2].strip(), start))
        return self.kind

    def needed(self) -> int:
        """Byte offset of the first byte that must be kept: that of an open set or stretch, else the next one."""
        needed = self.offset if self.open is None else self.open.start
        return self.stray if 0 <= self.stray < needed else needed

    def place(
        self, offset: int, tag: str | None = None, segment: int | None = None, element: int | None = None
    ) -> Position:
        """A position in the current interchange, group and, where a segment is counted, set; ``offset`` is its segment's."""
        if element is not None:
            offset = self._inside(offset, element)
        return Position(
            self.interchange.number,
            (self.group.number or None) if self.group else None,
            None if segment is None else self.ledger.sets,
            segment,
            tag,
            element,
            offset=offset,
        )

    def _inside(self, start: int, element: int) -> int:
        """Byte offset of an element of the segment that begins at ``start``; of the last one, if it has not so many."""
        data, base, separator = self.window.data, self.window.base, self.interchange.separator
        at = start - base
        stop = data.find(self.interchange.terminator, at) if at >= 0 else -1
        if at < 0 or not separator:
            return start
        for _ in range(element):
            hit = data.find(separator, at, stop if stop >= 0 else len(data))
            if hit < 0:
                break
            at = hit + len(separator)
        if self.interchange.wrapped:
            at += len(data[at : at + 4]) - len(data[at : at + 4].lstrip(b"\r\n"))
        return base + at

    def envelope(self, kind: EnvelopeKind, start: int, elements: list[bytes]) -> None:
        """Hand out an envelope segment, which begins at ``start`` and ends at ``pos``, if the whole file is asked for."""
        if not self.ledger.whole:
            return
        stop = self.offset
        raw = self.window.data[start - self.window.base : self.pos]
        said = texts(elements)
        lead = self.cover(start, stop)
        place = self.place(start, said[0])
        self.out.append(Envelope(kind, self.interchange, self.group, said, place, raw, lead))

    def unreadable(
        self,
        start: int,
        stop: int,
        rule: str,
        message: str,
        hint: str,
        tag: str | None = None,
        severity: Severity = "error",
    ) -> None:
        """Hand out the bytes from ``start`` to ``stop`` as they are, with one finding."""
        raw = self.window.data[start - self.window.base : stop - self.window.base]
        place = self.place(start, tag)
        problems = [Problem(rule, message, hint, place, severity)]
        self.out.append(Unreadable(decode(raw), place, problems, raw, self.cover(start, stop)))

    def flush_stray(self, stop: int) -> None:
        """Hand out segments that stand outside of any set."""
        if self.stray < 0:
            return
        raw = self.window.data[self.stray - self.window.base : stop - self.window.base]
        tag = decode(raw[:20].lstrip().split(self.shape.element)[0].split(self.shape.terminator)[0][:10])
        count = raw.count(self.shape.terminator) or 1
        message = f"{count} {'segment stands' if count == 1 else 'segments stand'} outside of any transaction set"
        hint = "segments belong between ST and SE: the ST before them may have been lost"
        if raw.replace(self.shape.terminator, b"").strip():
            self.unreadable(self.stray, stop, "segment-outside-set", message, hint, tag)
        else:
            message, hint = "two segment terminators follow each other", "the empty segment says nothing"
            self.unreadable(self.stray, stop, "segment-empty", message, hint, severity="warning")
        self.stray = -1

    def _repeated(self, control: bytes, start: int) -> Problem:
        """The warning for an ST02 that was used before in the same group."""
        text = decode(control[:80])
        message = f"ST02 {text} was used before in this group"
        hint = "numbers must differ within a group: the set may have been sent twice"
        return Problem("set-control-number-repeated", message, hint, self.place(start, "ST", 1, 2), "warning", text)

    def encoding_of(self, raw: bytes, start: int, problems: list[Problem], flat: bytes | None = None) -> str:
        """How to read the bytes of a set: UTF-8 unless the interchange has shown to be Latin-1.

        ``flat`` are its bytes without the line breaks that a transport has put between them, and inside of characters.
        """
        interchange, text = self.interchange, raw if flat is None else flat
        if text.isascii():
            return "ascii"
        if interchange.encoding == "latin-1":
            return "latin-1"
        try:
            text.decode("utf-8")
        except UnicodeDecodeError as bad:
            before = sum(byte > _ASCII for byte in text[: bad.start])
            places = (at for at, byte in enumerate(raw) if byte > _ASCII)
            self._not_utf8(interchange, raw, start, next(islice(places, before, None), bad.start), problems)
            return "latin-1"
        interchange.encoding = "utf-8"
        return "utf-8"

    def _not_utf8(self, interchange: Interchange, raw: bytes, start: int, at: int, problems: list[Problem]) -> None:
        where = self.place(start + at, segment=raw.count(self.shape.terminator, 0, at) + 1)
        shown = f"0x{raw[at]:02X}"
        if interchange.encoding == "utf-8":
            message = f"byte {shown} is not UTF-8, which sets before it in this interchange are: read as Latin-1"
            hint = "one sender mixes character sets: check the names and texts of this set"
            problems.append(Problem("encoding-mixed", message, hint, where, "warning", shown))
            return
        interchange.encoding = "latin-1"
        message = f"byte {shown} is not UTF-8: this interchange is read as Latin-1 from here on"
        hint = "X12 does not say its character set: agree on one with the sender"
        self.notice("encoding-latin-1", message, hint, where, "info", shown)
