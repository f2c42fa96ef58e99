"""Reading one X12 interchange: whole sets at the speed of searching bytes, segment by segment where something is odd.

A set takes the quick way if from its ST to the next SE the number of segments and the control numbers agree.
Everything else (cut files, wrong counts, envelopes) goes through the module `segments`, which looks at each one. What is
reported does not depend on how the stream is cut into chunks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats.order_mark import FIRST, MARK
from canonical.formats.x12 import isa
from canonical.formats.x12.items import TransactionSet
from canonical.formats.x12.opening import opened
from canonical.formats.x12.segments import step

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from canonical.formats.ledger import Ledger
    from canonical.formats.window import Window
    from canonical.formats.x12.items import Item
    from canonical.formats.x12.loose import Loose
    from canonical.formats.x12.state import State
    from canonical.problems import Problem

_QUICK_REACH = 4 << 20  # a set longer than this is read segment by segment
_TRAILER_REACH = 128  # a trailer with its blank space is shorter, else it is read the slow way


def interchange(
    window: Window, pos: int, ledger: Ledger, header: isa.Header | None = None
) -> Generator[Item, None, int]:
    """Yield what one interchange holds, whose ISA begins at index ``pos``, and return the index behind it.

    Raises `FormatError` if no header begins there.
    """
    if header is None:
        found = isa.sniff(window.data, pos)
        if not isinstance(found, isa.Header):
            raise FormatError(f"no X12 interchange begins here: {found}")
        header = found
    state = opened(window, pos, ledger, header)
    if state.out:
        yield from state.take()
    while not state.done:
        if state.quick and state.loose is None:
            yield from _whole_sets(state)
        if state.quick and state.loose is not None:
            yield from _loose_sets(state, state.loose)
        yield from step(state)
    return state.pos


def _whole_sets(state: State) -> Iterator[Item]:
    """Sets that are right as they stand; returns at the first thing that is not one."""
    window, shape, group, interchange, ledger = state.window, state.shape, state.group, state.interchange, state.ledger
    header, trailer, line_end, terminator = shape.header, shape.trailer, shape.line_end, shape.terminator
    sound, repeats, separator, skip = shape.sound, state.seen.repeats, shape.separator_text, len(shape.line_end)
    width, whole, kind, longest = len(terminator), ledger.whole, state.kind, ledger.harmless
    assert group is not None  # what state.quick says
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
            state.look_again(pos, pos + _QUICK_REACH)
            return
        if state.even_until <= start:
            state.even_until = window.base + shape.even_until(data, pos, stop, first=not state.even_until)
        raw = data[pos:stop]
        if len(raw) > longest and state.exceeds(raw):
            state.slow_until = window.base + stop
            return
        head = sound(raw, end - pos, even=window.base + stop <= state.even_until)
        plain = raw.isascii()
        if head is None or (not plain and raw.rfind(FIRST) >= 0 and shape.separator + MARK in raw):
            state.look_again(pos, stop + width)
            return
        lead = state.cover(start, window.base + stop + width) if whole else b""
        state.pos = stop + width
        ledger.sets = number = ledger.sets + 1
        state.sets_in_group += 1
        problems: list[Problem] = []
        again = repeats(head[2])
        if again or head[1] != kind:
            kind = state.doubts(head, start, problems, again=again)
        encoding = "ascii" if plain else state.encoding_of(raw, start, problems)
        if state.out:
            yield from state.take()
        yield TransactionSet(raw, interchange, group, number, start, problems, encoding, separator, True, lead)


def _loose_sets(state: State, loose: Loose) -> Iterator[Item]:
    """The same for sets whose bytes have to be flattened before they can be judged."""
    window, group, ledger, width = state.window, state.group, state.ledger, len(loose.terminator)
    assert group is not None  # what state.quick says
    while True:
        found = _loose_bounds(state, loose)
        if found is None:
            return
        pos, stop = found
        raw, start = window.data[pos:stop], window.base + pos
        flat = loose.flatten(raw)
        head = None if state.exceeds(raw) else loose.sound(flat)
        plain = flat.isascii()
        if head is None or (not plain and flat.rfind(FIRST) >= 0 and loose.terminator + MARK in flat):
            state.slow_until = window.base + stop
            return
        lead = state.cover(start, window.base + stop + width) if ledger.whole else b""
        state.pos = stop + width
        ledger.sets = number = ledger.sets + 1
        state.sets_in_group += 1
        problems: list[Problem] = []
        state.doubts(head, start, problems, again=state.seen.repeats(head[2]))
        encoding = "ascii" if plain else state.encoding_of(raw, start, problems, flat)
        if state.out:
            yield from state.take()
        separator = loose.shape.separator_text
        yield TransactionSet(
            raw, state.interchange, group, number, start, problems, encoding, separator, True, lead, (), loose
        )


def _loose_bounds(state: State, loose: Loose) -> tuple[int, int] | None:
    """Where the next set begins and its last terminator stands, as indices of the window; None if none is seen."""
    window = state.window
    while True:
        data = window.data
        gap = loose.blank.match(data, state.pos)
        pos = gap.end() if gap is not None else state.pos
        if len(data) - pos < _TRAILER_REACH and state.more():
            continue
        start = window.base + pos
        if start < state.slow_until or not loose.header.match(data, pos):
            return None
        trailer = loose.trailer.search(data, max(pos, state.searched - window.base), pos + _QUICK_REACH)
        stop = data.find(loose.terminator, trailer.end()) if trailer is not None else -1
        if stop >= 0:
            return pos, stop
        state.searched = window.base + (trailer.start() if trailer else max(pos, len(data) - _TRAILER_REACH))
        if len(data) - pos >= _QUICK_REACH or not state.more():
            state.slow_until = start + _QUICK_REACH
            return None
