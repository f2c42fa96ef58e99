"""A line on the terminal that says how far a long file has been read."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO

_PATIENCE = 1.0
"""Seconds before the first line: a short file shows nothing."""
_EVERY = 0.25


class Counted:
    """A binary stream that counts what was read of it."""

    def __init__(self, stream: BinaryIO) -> None:
        """``done`` is in bytes."""
        self._stream = stream
        self.done = 0

    def read(self, size: int = -1) -> bytes:
        """As the stream's own ``read``."""
        part = self._stream.read(size)
        self.done += len(part)
        return part


class Progress:
    """Shows ``name  120.3 MB of 300.0 MB  40 %  12,345 messages`` on standard error, if that is a terminal."""

    def __init__(self, name: str, source: Counted, size: int | None, *, wanted: bool = True) -> None:
        """``size`` is None for a pipe."""
        self._name, self._source, self._size = name, source, size
        self._shown = False
        self._on = wanted and sys.stderr.isatty()
        self._next = time.monotonic() + _PATIENCE

    def show(self, messages: int) -> None:
        """Write the line anew, at most four times a second."""
        if not self._on or messages % 64:
            return
        now = time.monotonic()
        if now < self._next:
            return
        self._next, self._shown = now + _EVERY, True
        done = self._source.done / 1e6
        of = f" of {self._size / 1e6:.1f} MB  {100 * self._source.done // self._size} %" if self._size else " MB"
        sys.stderr.write(f"\r\x1b[K{self._name}  {done:.1f}{of}  {messages:,} messages")
        sys.stderr.flush()

    def clear(self) -> None:
        """Take the line away."""
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()
            self._shown = False
