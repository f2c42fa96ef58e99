"""A stream whose first bytes have been looked at, read from the start all the same; works on pipes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO


class Peeking:
    """Reads like the stream it wraps; ``head`` are the bytes that were looked at."""

    def __init__(self, stream: BinaryIO, size: int) -> None:
        """Read up to ``size`` bytes ahead."""
        parts, have = [], 0
        while have < size:
            part = stream.read(size - have)
            if not part:
                break
            parts.append(part)
            have += len(part)
        self.head: bytes = b"".join(parts)
        self._stream, self._rest = stream, self.head

    def read(self, size: int | None = -1) -> bytes:
        """As a binary stream's ``read``."""
        if size is None or size < 0:
            rest, self._rest = self._rest, b""
            return rest + self._stream.read()
        if self._rest:
            part, self._rest = self._rest[:size], self._rest[size:]
            return part
        return self._stream.read(size)
