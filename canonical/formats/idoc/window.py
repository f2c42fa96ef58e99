"""A window that slides over a byte source, so that a reader holds one document at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.source import reading

if TYPE_CHECKING:
    from re import Match, Pattern
    from typing import BinaryIO


class Window:
    """The bytes of a source from the current place on, as far as they have been fetched.

    ``data[at]`` is the current place; ``offset`` and ``line`` say where in the source that is.
    """

    __slots__ = ("_read", "_size", "at", "data", "ended", "line", "offset")

    def __init__(self, source: bytes | BinaryIO, size: int) -> None:
        """``size`` is how many bytes to fetch at a time at least; `FormatError` when ``source`` cannot yield bytes."""
        self._read = reading(source, size)
        self.data: bytes = b""
        self.ended: bool = False
        self._size = size
        self.at: int = 0
        self.offset: int = 0
        self.line: int = 1

    def more(self) -> bool:
        """Fetch further bytes; False at the end of the source."""
        if self.ended:
            return False
        # As much again as is held: looking for the end of a long document stays linear.
        chunk = self._read(max(self._size, len(self.data) - self.at))
        if not chunk:
            self.ended = True
            return False
        self.data = self.data[self.at :] + chunk
        self.at = 0
        return True

    def fill(self, length: int) -> int:
        """Have ``length`` bytes at hand if the source has them; returns how many there are."""
        while len(self.data) - self.at < length and self.more():
            pass
        return len(self.data) - self.at

    def find(self, token: bytes, start: int, limit: int) -> int:
        """How far away ``token`` begins, in bytes; -1 when the source ends, -2 when ``limit`` bytes do not hold it."""
        while True:
            found = self.data.find(token, self.at + start)
            if found >= 0:
                return found - self.at if found - self.at < limit else -2
            held = len(self.data) - self.at
            if held >= limit:
                return -2
            start = max(start, held - len(token) + 1)
            if not self.more():
                return -1

    def search(self, pattern: Pattern[bytes], start: int, limit: int) -> Match[bytes] | None:
        """The first match from ``start`` bytes behind the current place; None if there is none within ``limit`` bytes.

        The span of the match counts within ``data``. A match may be up to 256 bytes long.
        """
        while True:
            found = pattern.search(self.data, self.at + start)
            held = len(self.data) - self.at
            first = found.start() - self.at if found else held
            # A match near the end of what is held may become another one when more bytes arrive.
            if self.ended or held >= limit or first < held - 256:
                return found
            start = max(start, min(first, held - 256))
            self.more()

    def take(self, length: int) -> bytes:
        """The next ``length`` bytes, moving the current place behind them."""
        piece = self.data[self.at : self.at + length]
        self.at += len(piece)
        self.offset += len(piece)
        self.line += piece.count(b"\n")
        return piece
