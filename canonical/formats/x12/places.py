"""Where the segments and parts of a set stand in its bytes, whatever line breaks a transport has put into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.order_mark import FIRST, MARK, behind, may_stand

if TYPE_CHECKING:
    from collections.abc import Sequence

_BLANK = b"\r\n \t"
_LINE_BREAKS = b"\r\n"

Binary = tuple[int, int]
"""Where binary data begins in the bytes of a set, and where it ends."""


def cuts(raw: bytes, terminator: bytes, separator: bytes, binaries: tuple[Binary, ...]) -> list[tuple[int, int]]:
    """Start and end of each segment in ``raw``, blank ones left out; no terminator counts inside binary data."""
    found: list[tuple[int, int]] = []
    blank = _BLANK.replace(separator, b"")
    marked = raw.rfind(FIRST) >= 0 and MARK in raw and may_stand(terminator, separator)
    start, following = 0, iter((*binaries, (len(raw) + 1, 0)))
    binary, resume = next(following)
    while start <= len(raw):
        stop = raw.find(terminator, start)
        if binary <= (stop if stop >= 0 else len(raw)):
            stop = raw.find(terminator, resume)
            binary, resume = next(following)
        stop = len(raw) if stop < 0 else stop
        content = behind(raw[start:stop], blank) if marked else raw[start:stop].lstrip(blank)
        if content:
            found.append((stop - len(content), stop))
        start = stop + len(terminator)
    return found


def part(
    content: bytes,
    separator: bytes,
    element: int,
    repetition: tuple[bytes, int] | None,
    component: tuple[bytes, int] | None,
    *,
    wrapped: bool,
) -> int:
    """Where an element of a segment begins, or a repetition or component in it (separator and number from 1).

    A part that is not there would begin where the one that should hold it ends.
    """
    flat = content.translate(None, _LINE_BREAKS) if wrapped else content
    start, stop = _nth(flat, 0, len(flat), separator, element + 1)
    for inner in (repetition, component):
        if inner is not None and inner[0]:
            start, stop = _nth(flat, start, stop, *inner)
    return _unflattened(content, start) if wrapped else start


def _nth(data: bytes, start: int, stop: int, separator: bytes, number: int) -> tuple[int, int]:
    """Bounds of the part with this number between two indices."""
    for _ in range(number - 1):
        hit = data.find(separator, start, stop)
        if hit < 0:
            return stop, stop
        start = hit + len(separator)
    hit = data.find(separator, start, stop)
    return start, stop if hit < 0 else hit


def _unflattened(content: bytes, index: int) -> int:
    """The index with which a byte is found that has ``index`` when line breaks are left out."""
    seen = 0
    for at, byte in enumerate(content):
        if byte not in _LINE_BREAKS:
            if seen == index:
                return at
            seen += 1
    return len(content)


def binary_in(binaries: Sequence[Binary], start: int, stop: int) -> Binary | None:
    """The stretch of binary data that begins between two places of a set; the stretches are in order."""
    from bisect import bisect_left

    at = bisect_left(binaries, (start,))
    return binaries[at] if at < len(binaries) and binaries[at][0] <= stop else None


def blotted(raw: bytes, binaries: Sequence[Binary]) -> bytes:
    """The bytes of a set with its binary data blotted out."""
    pieces, at = [], 0
    for start, stop in binaries:
        pieces += [raw[at:start], b" " * (stop - start)]
        at = stop
    return b"".join([*pieces, raw[at:]])
