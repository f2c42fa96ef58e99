"""Reading gzip as a stream: several members, a cut end, damage and bombs are told after what could be read."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from canonical.formats import transport

if TYPE_CHECKING:
    from collections.abc import Callable

_BLOCK = 65_536  # bytes of the archive that are unpacked together
_PIECE = 262_144  # bytes of the content that are unpacked at once
_WITH_HEADER = 31  # window bits of zlib that ask for the gzip header and trailer
_PADDING = b"\0\r\n\x1a"  # zeros fill a tape's block; the others are what transports put behind a file
_AGAIN = "ask the sender for the file again"


class Gunzip:
    """``read`` gives what the archive holds; ``failed`` is told where (in the content) and why it ends too early.

    The archive is unpacked in blocks whose borders do not depend on who reads: where it is damaged, or holds too much,
    every reader gets the same bytes and is told the same.
    """

    __slots__ = ("_at", "_done", "_failed", "_given", "_inflate", "_pending", "_piece", "_read", "_taken")

    def __init__(self, read: Callable[[int], bytes], failed: Callable[[int, str, str, str], None]) -> None:
        """``read`` gives the bytes of the archive."""
        self._read = read
        self._failed = failed
        self._inflate = zlib.decompressobj(_WITH_HEADER)
        self._pending = self._piece = b""
        self._done = False
        self._at = self._taken = self._given = 0

    def read(self, size: int) -> bytes:
        """At most ``size`` bytes, none at the end."""
        if self._at >= len(self._piece):
            self._piece, self._at = self._next(), 0
        if size >= len(self._piece) and not self._at:
            piece, self._piece = self._piece, b""
            return piece
        piece = self._piece[self._at : self._at + size]
        self._at += len(piece)
        return piece

    def _next(self) -> bytes:
        """The next piece of the content, empty at its end."""
        while not self._done:
            if not self._pending:
                self._pending = self._block()
                if not self._pending:
                    return self._flush()
            piece = self._inflated()
            if piece:
                self._watch()
                return piece
        return b""

    def _block(self) -> bytes:
        """As many bytes of the archive as belong together, however few a pipe gives at once; fewer at its end."""
        pieces, wanted = [], _BLOCK
        while wanted and (piece := self._read(wanted)):
            pieces.append(piece)
            wanted -= len(piece)
        block = b"".join(pieces)
        self._taken += len(block)
        return block

    def _inflated(self) -> bytes:
        before = self._inflate.copy()
        try:
            piece = self._inflate.decompress(self._pending, _PIECE)
        except zlib.error as bad:
            piece = _sound(before, self._pending)
            self._given += len(piece)
            message = f"the gzip archive is damaged after {self._given} bytes of its content: {bad}"
            self._stop("gzip-damaged", message, _AGAIN + "; what was read before is kept")
            return piece
        self._given += len(piece)
        self._pending = self._inflate.unconsumed_tail
        if self._inflate.eof:
            self._next_member()
        return piece

    def _next_member(self) -> None:
        """RFC 1952: members follow each other; zero bytes behind the last one are padding, and so are line ends."""
        rest = self._inflate.unused_data.lstrip(_PADDING)
        while len(rest) < len(transport.GZIP):
            piece = self._block()
            rest = (rest + piece).lstrip(_PADDING)
            if not piece:
                break
        if rest.startswith(transport.GZIP):
            self._inflate, self._pending = zlib.decompressobj(_WITH_HEADER), rest
            return
        self._done = True
        if rest:
            message = "bytes that are no archive stand behind the gzip archive: they are not read"
            self._failed(
                self._given, "gzip-damaged", message, "look whether two files were joined, and give each as it is"
            )

    def _flush(self) -> bytes:
        """The end of the file came before the end of the archive."""
        piece = self._inflate.flush()
        self._given += len(piece)
        message = f"the gzip archive is cut off: it ends after {self._given} bytes of its content"
        self._stop("gzip-truncated", message, _AGAIN + "; what was read before is kept")
        return piece

    def _watch(self) -> None:
        limit = max(transport.FREE_EXPANSION, transport.MOST_EXPANSION * self._taken)
        if self._given > limit:
            message = (
                f"{self._taken} bytes of the gzip archive became more than {limit} bytes: the rest of it is not read"
            )
            self._stop("gzip-expands-too-much", message, "unpack the file yourself if you trust who sent it")

    def _stop(self, rule: str, message: str, hint: str) -> None:
        self._done = True
        self._failed(self._given, rule, message, hint)


def _sound(inflate: zlib._Decompress, raw: bytes) -> bytes:
    """All that can be had from bytes of an archive before the place where they are damaged.

    A call that fails loses what it has unpacked, so the bytes are given one by one, and what the damaged byte began with
    is taken out a byte at a time.
    """
    trial = inflate.copy()
    damaged = 0
    pieces = []
    try:
        for damaged in range(len(raw)):
            pieces.append(trial.decompress(raw[damaged : damaged + 1]))  # what was had is kept
    except zlib.error:
        pass
    try:
        for at in range(damaged):
            inflate.decompress(raw[at : at + 1])
        rest = raw[damaged : damaged + 1]
        while piece := inflate.decompress(rest, 1):
            pieces.append(piece)
            rest = inflate.unconsumed_tail
    except zlib.error:
        pass
    return b"".join(pieces)
