"""Whole sets of files that a transport has cut into lines, or whose segments are followed by varying blank space.

Such a set is flattened, which is fast, and judged like any other; its own bytes stay as they were.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.x12.shape import Shape

if TYPE_CHECKING:
    import re

_LINE_BREAKS = b"\r\n"
_AT_ONCE = 64  # more blank space than this between two segments is left to the slow way


class Loose:
    """The patterns of an interchange in which blank space, or only line breaks if it was ``wrapped``, means nothing."""

    __slots__ = ("_gap", "_wrapped", "blank", "header", "shape", "terminator", "trailer")

    def __init__(self, element: bytes, terminator: bytes, *, wrapped: bool) -> None:
        """Delimiters are never taken for blank space."""
        from re import compile as compiled
        from re import escape

        noise = bytes(mark for mark in (_LINE_BREAKS if wrapped else b"\r\n \t") if mark not in element + terminator)
        gap = b"[" + noise + b"]*" if noise else b""
        inner = gap if wrapped else b""
        end = escape(terminator)
        self.shape: Shape = Shape(element, terminator, b"")
        self.terminator: bytes = terminator
        self.blank: re.Pattern[bytes] = compiled(gap)
        self.header: re.Pattern[bytes] = compiled(inner.join((b"S", b"T", escape(element))))
        self.trailer: re.Pattern[bytes] = compiled(end + gap + inner.join((b"S", b"E", escape(element))))
        self._gap: re.Pattern[bytes] = compiled(end + b"[" + noise + b"]+") if noise else compiled(end)
        self._wrapped: bool = wrapped

    def flatten(self, raw: bytes) -> bytes:
        """The bytes of a set without what means nothing in them."""
        if self._wrapped:
            return raw.translate(None, _LINE_BREAKS)
        return self._gap.sub(lambda _: self.terminator, raw)

    def sound(self, flat: bytes) -> list[bytes] | None:
        """The elements of ST if the flattened set is right, else None."""
        end = flat.rfind(self.shape.trailer)
        return None if end < 0 else self.shape.sound(flat, end, even=False)
