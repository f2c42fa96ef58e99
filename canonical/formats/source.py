"""Where bytes come from and how they become text: alike for every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import BinaryIO


def reading(source: bytes | BinaryIO, chunk_size: int) -> Callable[[int], bytes]:
    """The function that gives the next bytes of a source, at most so many as asked for, and none at its end.

    ``source`` is bytes, or a file or pipe opened in binary mode. Raises `FormatError` for anything else, when it is
    read for a file opened as text, and for a ``chunk_size`` with which every file would look empty.
    """
    if chunk_size < 1:
        raise FormatError(f"chunk_size is {chunk_size}: give a positive number of bytes")
    if isinstance(source, (bytes, bytearray, memoryview)):
        from io import BytesIO

        return BytesIO(source).read
    if not hasattr(source, "read"):
        raise FormatError(f"cannot read from {type(source).__name__}: give bytes or a file opened in binary mode")
    read = source.read

    def checked(size: int) -> bytes:
        piece: bytes | str = read(size)
        if isinstance(piece, str):
            raise FormatError("the source yields text: open the file in binary mode")
        return piece

    return checked


def decoded(raw: bytes) -> tuple[str, str]:
    """The text of bytes and its encoding: UTF-8 if they are that, else Latin-1, which reads any byte."""
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return raw.decode("latin-1"), "latin-1"


def decode(raw: bytes) -> str:
    """UTF-8 if the bytes are that, else Latin-1."""
    return decoded(raw)[0]


def texts(parts: list[bytes]) -> list[str]:
    """The text of each part; at once if all are plain, which is the rule in envelopes."""
    joined = b"\0".join(parts)
    if joined.isascii() and joined.count(b"\0") == len(parts) - 1:
        return joined.decode("ascii").split("\0")
    return [decode(part) for part in parts]
