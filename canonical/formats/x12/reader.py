"""Reading X12 as a stream: whole sets at the speed of searching bytes, segment by segment where something is odd.

A set takes the quick way if from its ST to the next SE the number of segments and the control numbers agree.
Everything else (cut files, wrong counts, cut lines, varying blank space, envelopes) goes through the module
`segments`, which looks at each one. What is reported does not depend on how the stream is cut into chunks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.window import Window
from canonical.formats.x12.items import TransactionSet
from canonical.formats.x12.segments import step
from canonical.formats.x12.state import State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from canonical.formats.x12.items import Item
    from canonical.problems import Problem

CHUNK_SIZE = 262_144
LONGEST_SEGMENT = 1 << 20
LONGEST_SET = 64 << 20
_QUICK_REACH = 4 << 20  # a set longer than this is read segment by segment


def read(
    source: bytes | BinaryIO,
    *,
    chunk_size: int = CHUNK_SIZE,
    longest_segment: int = LONGEST_SEGMENT,
    longest_set: int = LONGEST_SET,
) -> Iterator[Item]:
    """Yield each transaction set of an X12 file with its envelope and problems, and whatever else stands in the file.

    ``source`` is bytes or a file (or pipe) opened in binary mode; memory stays bounded by ``chunk_size``, the longest
    set, and ``longest_segment`` and ``longest_set`` (bytes), beyond which a stretch is given up with a diagnosis.
    Bad data is never raised, always yielded: as problems of a set, as `Unreadable`, or as `Notice`. Raises
    `FormatError` if the source is no binary stream or a size is not positive.

    >>> isa = "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0"
    >>> file = isa + "*P*:~GS*QM*A*B*20260301*0600*1*X*004010~ST*214*0001~B10*1*2*ABCD~SE*3*0001~GE*1*1~"
    >>> for item in read(file.encode()):
    ...     print(item)
    <TransactionSet 214 0001 at byte 141, 0 problems>
    <Notice interchange-trailer-missing at interchange 1, byte 183>
    """
    if longest_segment < 1 or longest_set < 1:
        raise FormatError("longest_segment and longest_set must be positive numbers of bytes")
    return _items(State(Window(source, chunk_size), longest_segment, longest_set))


def _items(state: State) -> Iterator[Item]:
    while not state.done:
        if state.quick:
            yield from _whole_sets(state)
        yield from step(state)


def _whole_sets(state: State) -> Iterator[Item]:
    """Sets that are right as they stand; returns at the first thing that is not one."""
    window, shape, group, interchange = state.window, state.shape, state.group, state.interchange
    header, trailer, line_end, terminator = shape.header, shape.trailer, shape.line_end, shape.terminator
    sound, repeats, separator, skip = shape.sound, state.seen.repeats, shape.separator_text, len(shape.line_end)
    assert group is not None and interchange is not None  # noqa: PT018  # what state.quick says
    while True:
        data, pos = window.data, state.pos
        if skip and data.startswith(line_end, pos):
            pos += skip
        if len(data) - pos < len(header) and state.more():
            continue
        start = window.base + pos
        if not data.startswith(header, pos) or start < state.slow_until:
            return
        end = data.find(trailer, max(pos, state.searched - window.base), pos + _QUICK_REACH)
        stop = data.find(terminator, end + len(trailer)) if end >= 0 else -1
        if stop < 0:
            state.searched = window.base + (end if end >= 0 else max(pos, len(data) - len(trailer)))
            if len(data) - pos < _QUICK_REACH and state.more():
                continue
            state.slow_until = start + _QUICK_REACH
            return
        if state.even_until <= start:
            state.even_until = window.base + shape.even_until(data, pos)
        raw = data[pos:stop]
        control = sound(raw, end - pos, even=window.base + stop <= state.even_until)
        if control is None:
            state.slow_until = window.base + stop
            return
        state.pos = stop + 1
        state.sets = number = state.sets + 1
        state.sets_in_group += 1
        problems: list[Problem] = []
        if repeats(control):
            problems.append(state.repeated(control, start))
        encoding = "ascii" if raw.isascii() else state.encoding_of(raw, start, problems)
        if state.out:
            yield from state.take()
        yield TransactionSet(raw, interchange, group, number, start, problems, encoding, separator, True)
