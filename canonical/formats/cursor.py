"""A place in a stream that is read once from front to back, and the account of which bytes were handed out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.items import Blank, Notice
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from typing import Any

    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window
    from canonical.problems import Severity

PIECE = 65_536
"""Blank space is handed out in pieces of this size, so that any amount of it needs little memory."""


class Cursor:
    """``pos`` is an index into the window, ``offset`` the same as a byte offset in the file; ``out`` waits to be yielded."""

    __slots__ = ("ledger", "out", "pos", "window")

    def __init__(self, window: Window, pos: int, ledger: Ledger) -> None:
        """``ledger`` says whether every byte is to be accounted for."""
        self.window: Window = window
        self.pos: int = pos
        self.ledger: Ledger = ledger
        self.out: list[Any] = []

    @property
    def offset(self) -> int:
        """Byte offset of ``pos`` in the file."""
        return self.window.base + self.pos

    def needed(self) -> int:
        """Byte offset of the first byte that must be kept."""
        return self.offset

    def more(self) -> bool:
        """Read on, keeping what is still needed; False at the end of the file."""
        window = self.window
        if window.ended:
            return False
        needed = self.needed()
        if self.ledger.whole and self.ledger.covered < needed:
            needed = self.ledger.covered
        keep = needed - window.base
        self.pos -= keep
        return window.more(keep)

    def have(self, length: int) -> None:
        """Read on until ``length`` bytes from ``pos`` are there, or the file ends."""
        while len(self.window.data) - self.pos < length and self.more():
            pass

    def cover(self, start: int, stop: int) -> bytes:
        """Note that the bytes from offset ``start`` to ``stop`` are handed out; what stood before them is returned."""
        ledger = self.ledger
        if not ledger.whole:
            return b""
        base = self.window.base
        lead = self.window.data[ledger.covered - base : start - base]
        ledger.covered = stop
        return lead

    def notice(
        self,
        rule: str,
        message: str,
        hint: str,
        place: Position,
        severity: Severity = "warning",
        value: str | None = None,
    ) -> None:
        """Tell something about an envelope."""
        self.out.append(Notice([Problem(rule, message, hint, place, severity, value)]))

    def blank(self) -> bool:
        """Hand out what was passed over, if that is much; whether it was."""
        ledger = self.ledger
        if not ledger.whole or self.offset - ledger.covered < PIECE:
            return False
        while self.offset - ledger.covered >= PIECE:
            self._blank(ledger.covered + PIECE)
        return True

    def rest(self) -> None:
        """Hand out what was passed over, however little it is."""
        if self.ledger.whole and self.offset > self.ledger.covered:
            self._blank(self.offset)

    def _blank(self, stop: int) -> None:
        start, base = self.ledger.covered, self.window.base
        self.out.append(Blank(Position(offset=start), self.window.data[start - base : stop - base]))
        self.ledger.covered = stop

    def take(self) -> list[Any]:
        """What is to be yielded, once."""
        out, self.out = self.out, []
        return out
