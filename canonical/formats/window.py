"""A sliding view of a byte stream: bytes that are still needed stay, everything before them is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.source import reading

if TYPE_CHECKING:
    from typing import BinaryIO

CHUNK_SIZE = 262_144
"""How many bytes are read at once."""


class Window:
    """``data`` holds the bytes of the stream from absolute offset ``base`` on; ``ended`` says that no more come."""

    __slots__ = ("_chunk", "_read", "base", "data", "ended")

    def __init__(self, source: bytes | BinaryIO, chunk_size: int) -> None:
        """``source`` is bytes or a file opened in binary mode; raises `FormatError` for anything else."""
        self._read = reading(source, chunk_size)
        self._chunk = chunk_size
        self.data: bytes = b""
        self.base: int = 0
        self.ended: bool = False

    def more(self, keep: int) -> bool:
        """Drop what is before index ``keep`` and append at least a byte; False at the end of the stream.

        The piece appended grows with what is kept, so that a message longer than a chunk costs linear time.
        """
        if self.ended:
            return False
        kept = self.data[keep:]
        self.base += keep
        pieces = [kept]
        wanted = max(self._chunk, len(kept))
        while wanted > 0:
            piece = self._read(min(wanted, self._chunk))
            if not piece:
                self.ended = True
                break
            pieces.append(piece)
            wanted -= len(piece)
        self.data = b"".join(pieces)
        return len(self.data) > len(kept)
