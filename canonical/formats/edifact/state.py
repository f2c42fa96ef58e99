"""How far the reading of an EDIFACT interchange has come, and what it has to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.cursor import Cursor
from canonical.formats.edifact.charset import CharacterSet
from canonical.formats.edifact.delimiters import Delimiters
from canonical.formats.edifact.envelope import Group, Interchange
from canonical.formats.edifact.message import Message
from canonical.formats.items import Blank, Envelope, Notice, Unreadable
from canonical.formats.numbers import SeenNumbers
from canonical.formats.source import decode
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from canonical.formats.edifact.stretch import Match
    from canonical.formats.items import EnvelopeKind
    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window
    from canonical.problems import Severity

Item = Message | Unreadable | Notice | Envelope | Blank
_ANY, _DEFAULT = CharacterSet(""), Delimiters()


class OpenMessage:
    """A message whose UNT was not read yet; ``count`` counts its segments, ``start`` is the byte offset of UNH."""

    __slots__ = ("count", "group", "head", "lead", "problems", "start")

    def __init__(self, start: int, group: Group, head: list[bytes], lead: bytes) -> None:
        """``head`` are the elements of UNH."""
        self.start: int = start
        self.group: Group = group
        self.head: list[bytes] = head
        self.lead: bytes = lead
        self.count: int = 1
        self.problems: list[Problem] = []


class State(Cursor):
    """``pos`` is an index into the window; names with ``offset`` or ``start`` are byte offsets in the file."""

    start: int
    component: bytes
    element: bytes
    release: bytes
    terminator: bytes
    interchange: Interchange
    nogroup: Group
    group: Group
    control: bytes
    group_control: bytes
    group_kind: bytes
    stray: int
    groups: int
    messages: int
    in_group: int
    searched: int
    slow_until: int

    def __init__(self, window: Window, pos: int, ledger: Ledger) -> None:
        """Nothing of the interchange was read yet."""
        super().__init__(window, pos, ledger)
        self.done = False
        self.start = window.base + pos
        self.marks = _DEFAULT
        self.component, self.element, _, self.release, _, self.terminator = self.marks.wire
        self.breaks = b""  # line breaks that a transport has put into segments
        self.noise = b"\r\n \t"
        self.line_end = b""
        self.plain: Match | None = None  # finds plain segments, once there was reason to look for them
        self.charset = _ANY
        self.interchange = Interchange(["UNB"], self.marks, 0, self.start)
        self.nogroup = self.group = Group(["UNG"], self.marks, 0, self.start)
        self.open: OpenMessage | None = None
        self.headless = False  # there is no UNB
        self.interactive = False
        self.seen: SeenNumbers = SeenNumbers()
        self.seen_groups: SeenNumbers = SeenNumbers()
        self.kinds: dict[bytes, bytes] = {}  # second elements of UNH that are complete, and their message types
        self.group_kind = b""
        self.control = self.group_control = b""  # 0020 of UNB and 0048 of UNG, as received
        self.told: set[str] = set()  # what is said once an interchange
        self.stray = -1  # offset at which bytes begin that belong to no message, -1 if there are none
        self.in_long_segment = False
        self.groups = self.messages = self.in_group = 0
        self.searched = self.slow_until = 0  # offsets: no trailer before the one, nothing quick before the other

    @property
    def quick(self) -> bool:
        """A whole message may come next: outside a message, in an interchange that was not cut into lines."""
        return (
            self.open is None
            and self.stray < 0
            and not self.in_long_segment
            and not self.done
            and not self.breaks
            and not self.interactive
            and self.charset.codec != "iso2022_jp"
            and self.offset >= self.slow_until
        )

    def needed(self) -> int:
        """Byte offset of the first byte that must be kept."""
        needed = self.offset if self.open is None else self.open.start
        return self.stray if 0 <= self.stray < needed else needed

    def slice(self, start: int, stop: int) -> bytes:
        """The bytes between two offsets that are still kept."""
        return self.window.data[start - self.window.base : stop - self.window.base]

    def place(
        self, offset: int, tag: str | None = None, segment: int | None = None, element: int | None = None
    ) -> Position:
        """A position in the current interchange, group and, where a segment is counted, message."""
        return Position(
            self.interchange.number or None,
            self.group.number or None,
            None if segment is None else self.ledger.sets,
            segment,
            tag,
            element,
            offset=offset,
        )

    def inside(self, start: int, elements: list[bytes], element: int) -> int:
        """Byte offset of an element of the segment that begins at ``start``."""
        if self.breaks:
            return start
        element = min(element, len(elements) - 1)
        return start + sum(len(part) for part in elements[:element]) + element * len(self.element)

    def envelope(self, kind: EnvelopeKind, start: int, elements: list[str]) -> None:
        """Give out a segment around messages, if the whole file is wanted; ``pos`` stands behind it."""
        if self.ledger.whole:
            raw = self.slice(start, self.offset)
            place = self.place(start, elements[0])
            lead = self.cover(start, self.offset)
            self.out.append(Envelope(kind, self.interchange, self.group, elements, place, raw, lead))

    def blank(self) -> bool:
        """Hand out what was passed over outside of messages, if that is much; whether it was."""
        return self.open is None and self.stray < 0 and super().blank()

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
        raw = self.slice(start, stop)
        place = self.place(start, tag)
        self.out.append(
            Unreadable(
                decode(raw), place, [Problem(rule, message, hint, place, severity)], raw, self.cover(start, stop)
            )
        )

    def flush_stray(self, stop: int) -> None:
        """Hand out segments that stand outside of any message."""
        if self.stray < 0:
            return
        start, self.stray = self.stray, -1
        raw = self.slice(start, stop)
        if self.interactive:
            message = "an interactive interchange (UIB to UIZ) stands here: only batch EDIFACT is read"
            self.unreadable(start, stop, "interactive-not-read", message, "ask the sender for batch messages", "UIB")
            return
        if not raw.replace(self.terminator, b"").strip():
            message, hint = "two segment terminators follow each other", "the empty segment says nothing"
            self.unreadable(start, stop, "segment-empty", message, hint, severity="warning")
            return
        tag = decode(raw[:20].lstrip().split(self.element)[0].split(self.terminator)[0][:10])
        count = raw.count(self.terminator) or 1
        message = f"{count} {'segment stands' if count == 1 else 'segments stand'} outside of any message"
        hint = "segments belong between UNH and UNT: the UNH before them may have been lost"
        self.unreadable(start, stop, "segment-outside-set", message, hint, tag)

    def repeated(self, control: bytes, start: int, tag: str = "UNH") -> Problem:
        """The warning for a 0062 (or 0802 of a package) that was used before in the same interchange."""
        text, what = decode(control[:80]), "message" if tag == "UNH" else "package"
        message = f"{what} reference {text} was used before in this interchange"
        hint = f"references must differ within an interchange: the {what} may have been sent twice"
        place = self.place(start + 3 + len(self.element), tag, 1, 1)
        return Problem("set-control-number-repeated", message, hint, place, "warning", text)

    def of_group(self, kind: bytes, start: int) -> list[Problem]:
        """The warning for a message of another type than others of its group (UNG 0038), or without a group."""
        if not self.group.number:
            message = "this message stands outside of any group, others of its interchange inside"
            hint = "an interchange has all its messages in groups or none: UNG may have been lost"
            return [Problem("group-header-missing", message, hint, self.place(start, "UNH", 1), "warning")]
        if not kind:
            return []
        if not self.group_kind:
            self.group_kind = kind
        if kind == self.group_kind:
            return []
        message = f"a message {decode(kind)} stands in a group of {decode(self.group_kind)}"
        hint = "a functional group holds messages of one type: ask the sender for groups of their own"
        place = self.place(start, "UNH", 1, 2)
        return [Problem("set-type-not-of-group", message, hint, place, "warning", decode(kind))]
