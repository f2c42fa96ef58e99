"""Reading one large file in several processes, each from one interchange border to another.

A quick look finds the borders: an ISA, UNA or UNB behind the trailer of the interchange before. Whether it was right is
seen by reading: a part must begin where the one before it ended with a trailer, and hold as many interchanges and messages
as the look had counted. If it does not, the file is read in one piece.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.formats.edi.envelope_text import marks_of
from canonical.formats.edi.reader import dealt_with, items
from canonical.formats.edifact.delimiters import is_header, sniff
from canonical.formats.ledger import LONGEST_SEGMENT, LONGEST_SET, MOST_SEGMENTS, Ledger
from canonical.formats.transport import Transport, undone
from canonical.formats.window import CHUNK_SIZE, Window
from canonical.formats.x12 import isa

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from io import BufferedReader
    from mmap import mmap
    from pathlib import Path

_BLANK = b"\r\n \t\x1a"
_LONGEST_TRAILER = 128
_OF_LINES = frozenset({"lines-cut", "line-break-in-segment"})


class Part(NamedTuple):
    """A stretch of a file, and how many interchanges and messages stand before it and before its end."""

    start: int
    stop: int
    interchanges: int = 0
    messages: int = 0
    interchanges_after: int = -1
    messages_after: int = -1


def in_processes(
    path: str | Path,
    work: Callable[[Iterator[Any]], Any],
    *,
    processes: int = 2,
    smallest: int = 1 << 20,
    **options: Any,
) -> list[Any]:
    """What ``work`` makes of the items of each part of a file, in the order of the file.

    ``work`` runs in another process for each part (so it must be a function of a module, and what it gives must be
    picklable); it sees the positions that reading the whole file gives. Parts are at least ``smallest`` bytes long, and
    there is one only if the file has no safe border, is compressed, or is in EBCDIC or UTF-16. ``options`` are those of
    `read`. What concerns several interchanges, such as control numbers that repeat in a file, is seen within a part only:
    give a store that processes may share for ``seen`` where that matters. If a part turns out to be no whole number of
    interchanges, ``work`` is called once more, for the whole file.
    """
    found = parts(path, processes, smallest)
    if len(found) > 1:
        from concurrent.futures import ProcessPoolExecutor

        with ProcessPoolExecutor(len(found)) as pool:
            results = [task.result() for task in [pool.submit(_worked, path, part, work, options) for part in found]]
        if all(sound for sound, _ in results):
            return [result for _, result in results]
    whole = Part(0, -1)
    return [_worked(path, whole, work, options)[1]]


def _worked(
    path: str | Path, part: Part, work: Callable[[Iterator[Any]], Any], options: dict[str, Any]
) -> tuple[bool, Any]:
    """What the caller's function makes of a part, and whether the part was one."""
    with open(path, "rb") as file:  # a path may be a text
        reading = PartReading(file, part, **options)
        result = work(reading.items())
        for _ in reading.items():
            pass  # what the function has left unread counts, too
        return reading.sound, result


class PartReading:
    """The items of a part; ``sound`` says afterwards whether it began and ended between two interchanges."""

    def __init__(
        self,
        file: BufferedReader,
        part: Part,
        *,
        chunk_size: int = CHUNK_SIZE,
        longest_segment: int = LONGEST_SEGMENT,
        longest_set: int = LONGEST_SET,
        most_segments: int = MOST_SEGMENTS,
        whole: bool = False,
        **dealing: Any,
    ) -> None:
        """Options are those of `read`."""
        seen = dealing.get("seen")
        self._part = part
        limits = {"longest_segment": longest_segment, "longest_set": longest_set, "most_segments": most_segments}
        self._ledger: Ledger = Ledger(**limits, whole=True)
        self._ledger.interchanges, self._ledger.sets = part.interchanges, part.messages
        self._ledger.covered = part.start
        file.seek(part.start)
        transport = Transport(_Stretch(file, part), chunk_size)  # type: ignore[arg-type]  # it reads
        window = Window(transport, chunk_size)  # type: ignore[arg-type]  # it reads
        window.base = part.start
        watched = self._watched(items(window, self._ledger), keep=whole or seen is not None)
        self._found: Iterator[Any] = dealt_with(watched, transport, whole=whole, **dealing)
        self._open: bool = False
        self._torn: bool = False
        self._cut: bool = False

    def items(self) -> Iterator[Any]:
        """The same iterator every time."""
        return self._found

    def _watched(self, found: Iterator[Any], *, keep: bool) -> Iterator[Any]:
        """The items, while noting whether the last interchange has ended; envelopes go unless they are asked for."""
        from canonical.formats.items import Blank, Envelope

        for item in found:
            if any(problem.rule in _OF_LINES for problem in getattr(item, "problems", ())):
                self._cut = (
                    True  # whether a transport has cut the lines shows in what stands around an interchange, too
                )
            if isinstance(item, Envelope):
                # A trailer without its terminator would have gone on in the next part.
                self._open = item.kind != "interchange-trailer" or not item.raw.endswith(marks_of(item.interchange)[1])
                self._torn = False
            elif item.raw and not isinstance(item, Blank) and not self._open:
                self._torn = True  # text behind the last interchange: a header may have been lost
            if keep or not isinstance(item, (Envelope, Blank)):
                yield item

    @property
    def sound(self) -> bool:
        """Whether the part is what the quick look had taken it for."""
        part, ledger = self._part, self._ledger
        if self._cut:
            return False
        if part.interchanges_after < 0:
            return True  # the last part ends with the file, however that ends
        counted = (ledger.interchanges, ledger.sets) == (part.interchanges_after, part.messages_after)
        return counted and not self._open and not self._torn


class _Stretch:
    """A file that ends where a part ends."""

    __slots__ = ("_left", "_read")

    def __init__(self, file: BufferedReader, part: Part) -> None:
        self._read = file.read
        self._left = part.stop - part.start

    def read(self, size: int) -> bytes:
        if self._left < 0:
            return self._read(size)
        piece = self._read(min(size, self._left))
        self._left -= len(piece)
        return piece


def parts(path: str | Path, most: int, smallest: int = 1 << 20) -> list[Part]:
    """At most so many parts of nearly the same length; one if the file cannot be divided.

    Binary data may hold anything, so a file in which a tag of such a segment occurs is not divided.
    """
    from mmap import ACCESS_READ, mmap

    whole = [Part(0, -1)]
    with open(path, "rb") as file:  # a path may be a text
        size = file.seek(0, 2)
        most = min(most, size // max(1, smallest))
        if most < 2:
            return whole
        with mmap(file.fileno(), 0, access=ACCESS_READ) as data:
            if undone(data[:64]) or any(data.find(tag) >= 0 for tag in (b"BIN", b"BDS", b"UNO+")):
                return whole
            return _counted(data, _borders(data, size, most), size) or whole


def _borders(data: mmap, size: int, most: int) -> list[int]:
    """The first border behind each wanted place."""
    found: list[int] = []
    for number in range(1, most):
        at = _border(data, max(size * number // most, found[-1] + 1 if found else 0), size)
        if at < 0:
            break
        if at not in found:
            found.append(at)
    return found


def _border(data: mmap, start: int, stop: int) -> int:
    """The first border from ``start`` on and before ``stop``, -1 if there is none."""
    return next(_headers(data, start, stop), -1)


def _headers(data: mmap, start: int, stop: int) -> Iterator[int]:
    """Every border in order; each tag is looked for once, so that one which is not there costs one look."""
    hits = {tag: data.find(tag, start, stop) for tag in (b"ISA", b"UNB", b"UNA")}
    while hits := {tag: at for tag, at in hits.items() if at >= 0}:
        tag = min(hits, key=hits.__getitem__)
        at = hits[tag]
        if _is_border(data, at):
            yield at
        hits[tag] = data.find(tag, at + 1, stop)


def _is_border(data: mmap, at: int) -> bool:
    """A header behind a trailer with its terminator; UNB behind UNA is none."""
    head = data[at : at + isa.LOOK_AHEAD]
    if not (is_header(head, 0) or (head.startswith(b"ISA") and isa.is_fixed_header(head, 0))):
        return False
    before = data[max(0, at - _LONGEST_TRAILER) : at].rstrip(_BLANK)
    tag = max(before.rfind(b"IEA"), before.rfind(b"UNZ"))
    if tag < 0 or len(before) - tag < 8 or b"UNA" in before[tag:]:  # a UNA that a trailer without an end has swallowed
        return False
    mark, end = before[tag + 3 : tag + 4], before[-1:]
    return not mark.isalnum() and not end.isalnum() and before.count(mark, tag) == 2 and before.count(end, tag) == 1


def _counted(data: mmap, borders: list[int], size: int) -> list[Part]:
    """The parts between these borders with what stands before each; none if that cannot be counted."""
    found: list[Part] = []
    start = interchanges = messages = 0
    for stop in borders:
        more_interchanges, more_messages = _count(data, start, stop)
        before = (interchanges, messages)
        interchanges, messages = interchanges + more_interchanges, messages + more_messages
        found.append(Part(start, stop, *before, interchanges, messages))
        start = stop
    if not found:
        return []
    return [*found, Part(start, size, interchanges, messages)]


def _count(data: mmap, start: int, stop: int) -> tuple[int, int]:
    """How many interchanges and messages seem to stand here; the first may begin without a trailer before it."""
    head = data[start : start + isa.LOOK_AHEAD]
    begins = [start] if head.startswith(b"ISA") or is_header(head, 0) else []
    begins += [at for at in _headers(data, start, stop) if at > start]
    messages = sum(_messages(data[at:end]) for at, end in pairwise([*begins, stop]))
    return len(begins), messages


def _messages(raw: bytes) -> int:
    """How many ST or UNH stand behind a terminator and blank space as it follows the header."""
    if raw.startswith(b"ISA"):
        header = isa.sniff(raw, 0)
        if not isinstance(header, isa.Header):
            return 0
        length, terminator, tag = header.length, header.terminator, b"ST" + header.separator
    else:
        wire = sniff(raw, 0).delimiters.wire
        terminator, tag = wire[5], b"UNH" + wire[1]
        length = raw.find(terminator, 9) + len(terminator)
    rest = raw[length : length + 8]
    blank = rest[: len(rest) - len(rest.lstrip(b"\r\n \t"))]
    return raw.count(terminator + blank + tag)
