"""The same file with other line ends, or other delimiters: one segment a line, one line, or lines of one width.

Nothing but line breaks between segments changes, unless delimiters are asked for; then a text that holds one of them is
released where the standard can (EDIFACT), and refused where it cannot (X12).
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, Literal

from canonical.errors import FormatError
from canonical.formats.edi.envelope_text import marks_of, unwrapped
from canonical.formats.items import Blank, Notice, Unreadable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from canonical.formats.edi.recoding import Recoder

Lines = Literal["segments", "one"]
_FEWEST_LINES = 3
_WEIGHED = 262_144  # bytes: a file up to this size is read once more
_MOST_TIMES = 4


def pretty(
    items: Iterable[Any], *, lines: Lines = "segments", width: int = 0, recoder: Recoder | None = None
) -> Iterator[bytes]:
    """The bytes of the file from the items of ``edi.read(..., whole=True)``.

    ``lines`` is ``segments`` for a line break behind each, ``one`` for none; ``width`` cuts lines after so many bytes
    instead. ``recoder`` writes other delimiters. Text that is no message stays as it is, and so does a file up to 256
    KiB without a recoder that has been set out before, whatever stands in it.
    """
    if width and width < 1:
        raise FormatError("a line has at least one byte")
    end = b"" if width or lines == "one" else b"\n"

    def once(found: Iterable[Any]) -> Iterator[bytes]:
        pieces = _pieces(found, end, recoder)
        return _wrapped(pieces, width) if width else (piece for piece, _ in pieces)

    if recoder is not None:
        yield from once(items)
        return
    rest = iter(items)
    head, whole = _beginning(rest)
    if whole:
        yield from _settled(head, once)
    else:
        yield from once(_followed(head, rest))


def _beginning(items: Iterator[Any]) -> tuple[deque[Any], bool]:
    """The first items of a file, and whether these are all."""
    head: deque[Any] = deque()
    size = 0
    for item in items:
        head.append(item)
        size += len(item.lead) + len(item.raw)
        if size > _WEIGHED:
            return head, False
    return head, True


def _followed(head: deque[Any], rest: Iterator[Any]) -> Iterator[Any]:
    while head:
        yield head.popleft()  # and let go of it
    yield from rest


def _settled(items: Iterable[Any], once: Callable[[Iterable[Any]], Iterator[bytes]]) -> Iterator[bytes]:
    """What stays as it is when it is set out again.

    Where garbage stands in a header, the line breaks that are put in or taken out may make it another one, or make lines
    look as if a transport had cut them. Then that reading is set out, and a file that never settles is left as it is.
    """
    from canonical.formats.edi.reader import read

    found = b"".join(once(items))
    for _ in range(_MOST_TIMES):
        again = b"".join(once(read(found, whole=True)))
        if again == found:
            yield found
            return
        found = again
    yield from (item.lead + item.raw for item in items)


def _pieces(items: Iterable[Any], end: bytes, recoder: Recoder | None) -> Iterator[tuple[bytes, bool]]:
    """What is to be written, and whether an interchange begins with it."""
    loose = False  # what was given last is no segment: its own line end is kept
    ended = False  # a line end was written last: it takes the place of the one that is there
    for item in items:
        if isinstance(item, Blank | Notice | Unreadable):
            if isinstance(item, Unreadable) or item.raw.strip() or loose:
                kept = item.lead + item.raw
                yield _without_break(kept) if ended else kept, False
                loose, ended = loose or isinstance(item, Unreadable), False
            continue
        if item.lead and (loose or (recoder is None and item.lead.strip())):
            # After text that is no segment, or a UNA for a message without UNB.
            yield _without_break(item.lead) if ended else item.lead, False
        loose = False
        interchange = item.interchange
        begins = getattr(item, "kind", "") == "interchange-header"
        for segment in segments_of(item):
            written = recoder.segment(segment, item) if recoder is not None else segment
            yield written, begins
            begins = begins and not written
            ended = bool(end) and not written.endswith(b"\n") and _ended(written, interchange, recoder)
            if ended:
                yield end, False


def _without_break(text: bytes) -> bytes:
    """Without the line break that stands in front, if there is one."""
    return text[2:] if text.startswith(b"\r\n") else text[1:] if text.startswith((b"\n", b"\r")) else text


def _ended(written: bytes, interchange: Any, recoder: Recoder | None) -> bool:
    mark = recoder.terminator(interchange) if recoder is not None else marks_of(interchange)[1]
    return written.endswith(mark)


def segments_of(item: Any) -> Iterator[bytes]:
    """The segments of an item as bytes, each with its terminator, without what stands between them."""
    raw: bytes = item.raw
    terminator = marks_of(item.interchange)[1]
    wrapped = getattr(item.interchange, "wrapped", False) and not _binary(item)
    raw = unwrapped(raw) if wrapped else raw
    if not hasattr(item, "segments"):  # an envelope: UNA stands before its UNB
        yield from _envelope(raw)
        return
    if wrapped:
        yield from _cut_simply(raw, terminator, item)
        return
    noise = b"".join(bytes((byte,)) for byte in b"\r\n\t " if bytes((byte,)) != terminator)
    starts = [item.segment_offset(index) - item.offset for index in range(len(item.segments))]
    for start, stop in zip(starts, [*starts[1:], len(raw)], strict=True):
        segment = (
            raw[start:stop].rstrip(noise) if raw[start:stop].rstrip(noise).endswith(terminator) else raw[start:stop]
        )
        yield segment


def _binary(item: Any) -> bool:
    return bool(getattr(item, "_binaries", ())) or hasattr(item, "content")


def _cut_simply(raw: bytes, terminator: bytes, item: Any) -> Iterator[bytes]:
    """Segments of a text that holds no binary data; a released terminator ends none."""
    release = getattr(item.interchange.delimiters, "wire", (b"",) * 6)[3]
    blank = b" \t".replace(terminator, b"")
    start = at = 0
    while (at := raw.find(terminator, at)) >= 0:
        at += len(terminator)
        if release and _is_released(raw, at - len(terminator), release):
            continue
        yield raw[start:at].lstrip(blank)
        start = at
    if raw[start:].strip():
        yield raw[start:].lstrip(blank)


def _is_released(raw: bytes, at: int, release: bytes) -> bool:
    """An odd number of release characters stands before this byte."""
    count = 0
    while raw[at - count - 1 : at - count] == release:
        count += 1
    return count % 2 == 1


def _envelope(raw: bytes) -> Iterator[bytes]:
    if raw.startswith(b"UNA"):
        yield raw[:9]
        raw = raw[9:].lstrip(b"\r\n\t ")
    yield raw


def _wrapped(pieces: Iterable[tuple[bytes, bool]], width: int) -> Iterator[bytes]:
    """Lines of one width, the last one of an interchange shorter; a break may stand inside a segment.

    An interchange of fewer than three lines stays on one: nobody could tell its line break from one in a text. For the
    same reason none stands behind the last line of the file, which is not as long as the others.
    """
    rest, cut = b"", False
    for piece, begins in pieces:
        if begins and (rest or cut):
            yield rest + b"\n" if rest else b""
            rest, cut = b"", False
        rest += piece
        if not cut and len(rest) < _FEWEST_LINES * width:
            continue
        cut = True
        whole = len(rest) - len(rest) % width
        for at in range(0, whole, width):
            yield rest[at : at + width] + b"\n"
        rest = rest[whole:]
    if rest:
        yield rest
