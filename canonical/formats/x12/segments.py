"""Reading X12 segment by segment: envelopes, and every set that is not whole and right at first sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.numbers import SeenNumbers
from canonical.formats.source import decode
from canonical.formats.x12 import isa, trailers
from canonical.formats.x12.between import BLANK, seek
from canonical.formats.x12.envelope import Group
from canonical.formats.x12.items import NOISE, Item, TransactionSet
from canonical.formats.x12.shape import Shape
from canonical.formats.x12.state import OpenSet
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.x12.state import State

_NOISE = NOISE.encode()
_LINE_BREAKS = b"\r\n"
_RESEND = "ask the sender for the whole file again"


def step(state: State) -> list[Item]:
    """Read on until there is something to yield, the file ends, or a whole set may come next."""
    while True:
        if state.interchange is None:
            seek(state)
        else:
            end = _find_end(state)
            if end >= 0:
                _segment(state, end)
        if state.out or state.done or state.quick:
            return state.take()


def _find_end(state: State) -> int:
    """Index of the terminator of the segment that starts at ``pos``; -1 if something else was found and dealt with."""
    if state.in_long_segment:
        _long_segment(state)
        return -1
    scanned = 0
    while True:
        _skip_noise(state)
        data, pos = state.window.data, state.pos
        if len(data) - pos < 4 and state.more():
            continue
        if data.startswith(b"ISA", pos) and _may_separate(state, data[pos + 3 : pos + 4]):
            leave(state, "a new ISA follows")
            return -1
        end = data.find(state.shape.terminator, pos + scanned, pos + state.longest_segment)
        if end >= 0:
            return _before_header(state, end)
        if len(data) - pos >= state.longest_segment:
            _long_segment(state)
            return -1
        if state.window.ended:
            _tail(state)
            return -1
        scanned = len(data) - pos
        state.more()


def _skip_noise(state: State) -> None:
    """Pass over blank space that stands before a tag."""
    while True:
        data, pos = state.window.data, state.pos
        first = data[pos : pos + 1]
        if not first:
            if not state.more():
                return
        elif first not in _NOISE or first == state.shape.element:
            return
        else:
            piece = data[pos : pos + 4096]
            state.pos += len(piece) - len(piece.lstrip(_NOISE.replace(state.shape.element, b"")))


def _may_separate(state: State, mark: bytes) -> bool:
    return bool(mark) and not mark.isalnum() and mark != state.shape.terminator


def _before_header(state: State, end: int) -> int:
    """``end``, unless a complete header stands inside the segment: then a cut file and the next one were joined."""
    size = end - state.pos
    header = _header_inside(state, size)
    if header < 0:
        return state.pos + size
    if state.open is not None:
        state.open.count += 1
    elif state.stray < 0:
        state.stray = state.offset
    state.pos += header
    leave(state, "a new ISA follows")
    return -1


def _header_inside(state: State, size: int) -> int:
    """How far behind ``pos`` a complete header of fixed width stands within ``size`` bytes, -1 if none does."""
    hit = state.window.data.find(b"ISA", state.pos + 1, state.pos + size)
    while hit >= 0:
        at = hit - state.pos
        state.have(at + isa.LENGTH)
        if isa.is_fixed_header(state.window.data, state.pos + at):
            return at
        hit = state.window.data.find(b"ISA", state.pos + at + 1, state.pos + size)
    return -1


def _segment(state: State, end: int) -> None:
    """Deal with the segment from ``pos`` to ``end``."""
    start = state.offset
    content = state.window.data[state.pos : end]
    if state.interchange is not None and state.interchange.wrapped:
        content = content.translate(None, _LINE_BREAKS)
    state.pos = end + state.window.data.startswith(state.shape.terminator, end)
    tag = content.partition(state.shape.element)[0]
    handler = _HANDLERS.get(tag)
    if handler is None or (tag == b"SE" and state.open is None):
        _plain_segment(state, start, content)
        return
    state.flush_stray(start)
    handler(state, start, content.split(state.shape.element))


def _plain_segment(state: State, start: int, content: bytes) -> None:
    current = state.open
    if current is None:
        if state.stray < 0:
            state.stray = start
        if state.offset - state.stray > state.longest_segment:
            state.flush_stray(state.offset)
        return
    if not content:
        message, hint = "two segment terminators follow each other", "the empty segment is left out and not counted"
        _warn_once(state, current, "segment-empty", message, hint, start, current.count)
        return
    current.count += 1
    if b"\n" in content or b"\r" in content:
        message, hint = "a line break stands inside a segment", "it was kept as data: ask the sender to remove it"
        _warn_once(state, current, "line-break-in-segment", message, hint, start, current.count)
    if state.offset - current.start > state.longest_set:
        message = f"the set is longer than {state.longest_set} bytes and has not ended: the rest of it is not read"
        place = state.place(start, "ST", current.count)
        current.problems.append(Problem("set-too-long", message, "raise longest_set if such sets are usual", place))
        _close_set(state, state.offset, closed=False)


def _warn_once(state: State, current: OpenSet, rule: str, message: str, hint: str, offset: int, segment: int) -> None:
    if all(problem.rule != rule for problem in current.problems):
        current.problems.append(Problem(rule, message, hint, state.place(offset, segment=segment), "warning"))


def _group_header(state: State, start: int, elements: list[bytes]) -> None:
    _missing_set_trailer(state, start, "GS")
    _missing_group_trailer(state, start, "another GS follows")
    state.groups += 1
    group = Group([decode(element) for element in elements], state.groups, start)
    state.group, state.sets_in_group, state.seen = group, 0, SeenNumbers()
    state.shape = Shape(state.shape.element, state.shape.terminator, _line_end(state))
    if len(elements) < 9 or not group.version or not group.control:
        message = f"GS has {len(elements) - 1} elements; GS01 to GS08 are mandatory"
        hint = "the version of the sets is taken from ISA12 where GS08 is missing"
        state.notice("group-header-incomplete", message, hint, state.place(start, "GS"))
    elif state.seen_groups.repeats(elements[6]):
        message = f"GS06 {group.control} was used before in this interchange"
        place = state.place(start, "GS", element=6)
        state.notice("group-control-number-repeated", message, "the group may have been sent twice", place)


def _line_end(state: State) -> bytes:
    """The line break that follows the group header, as it will follow the other segments."""
    state.have(2)
    following = state.window.data[state.pos : state.pos + 2]
    delimiters = (state.shape.element, state.shape.terminator)
    if following == b"\r\n" and b"\r" not in delimiters and b"\n" not in delimiters:
        return following
    first = following[:1]
    return first if first and first in _LINE_BREAKS and first not in delimiters else b""


def _set_header(state: State, start: int, elements: list[bytes]) -> None:
    _missing_set_trailer(state, start, "another ST")
    if state.group is None:
        state.group, state.sets_in_group, state.seen = Group(["GS"], 0, start), 0, SeenNumbers()
    state.sets += 1
    state.sets_in_group += 1
    current = state.open = OpenSet(start, state.group, elements)
    place = state.place(start, "ST", 1)
    if not state.group.number:
        message, hint = "this set stands outside of any group: GS is missing", "its version is taken from ISA12"
        current.problems.append(Problem("group-header-missing", message, hint, place, "warning"))
    if len(elements) < 3 or not elements[1].strip() or not elements[2].strip():
        message = "ST lacks its set identifier (ST01) or control number (ST02)"
        current.problems.append(Problem("set-header-incomplete", message, _RESEND, place))
    elif state.seen.repeats(elements[2].strip()):
        current.problems.append(state.repeated(elements[2].strip(), start))


def _set_trailer(state: State, start: int, elements: list[bytes]) -> None:
    current = state.open
    assert current is not None  # an SE outside of a set is no trailer
    current.count += 1
    place = state.place(start, "SE", current.count)
    current.problems += trailers.set_trailer(elements, current.control, current.count, place)
    ends = state.window.data[state.pos - 1 : state.pos] == state.shape.terminator
    _close_set(state, state.offset - ends, closed=ends)


def _missing_set_trailer(state: State, start: int, follower: str) -> None:
    if state.open is not None:
        message = f"{follower} follows after {state.open.count} segments, before SE of the set"
        _give_up_set(state, start, "set-trailer-missing", message)


def _give_up_set(state: State, stop: int, rule: str, message: str) -> None:
    """Close a set that has no trailer, with an error."""
    current = state.open
    if current is not None:
        place = state.place(stop, segment=current.count)
        current.problems.append(Problem(rule, message, "the set is not complete: " + _RESEND, place))
        _close_set(state, stop, closed=False)


def _close_set(state: State, stop: int, *, closed: bool) -> None:
    """Yield the open set, whose last byte stands before offset ``stop``."""
    current, interchange = state.open, state.interchange
    assert current is not None and interchange is not None  # noqa: PT018  # callers look
    raw = state.window.data[current.start - state.window.base : stop - state.window.base]
    _binary(state, raw, current)
    encoding = state.encoding_of(raw, current.start, current.problems)
    state.out.append(
        TransactionSet(
            raw, interchange, current.group, state.sets, current.start, current.problems, encoding, "", closed
        )
    )
    state.open = None


def _binary(state: State, raw: bytes, current: OpenSet) -> None:
    at = raw.find(b"\0")
    if at >= 0:
        place = state.place(current.start + at, segment=raw.count(state.shape.terminator, 0, at) + 1)
        hint = "binary data was mixed into the file, or it was damaged: " + _RESEND
        current.problems.append(Problem("binary-data", "a zero byte stands in this set", hint, place))


def _group_trailer(state: State, start: int, elements: list[bytes]) -> None:
    _missing_set_trailer(state, start, "GE")
    group = state.group
    if group is None or not group.number:
        _lonely(state, start, "GE", "GS")
    else:
        place = state.place(start, "GE")
        for problem in trailers.group_trailer(elements, group.control, state.sets_in_group, place):
            state.notice(problem.rule, problem.message, problem.hint, problem.position, "warning", problem.value)
        _end_group(state, start)
    state.group = None


def _end_group(state: State, start: int) -> None:
    if state.seen.full:
        message = "the group has too many scattered control numbers: repeated ones were no longer looked for"
        hint = "number the sets of a group one after the other"
        state.notice("control-number-check-incomplete", message, hint, state.place(start, "GE"), "info")


def _interchange_trailer(state: State, start: int, elements: list[bytes]) -> None:
    _missing_set_trailer(state, start, "IEA")
    _missing_group_trailer(state, start, "IEA follows")
    interchange = state.interchange
    assert interchange is not None  # segments are read inside interchanges only
    for problem in trailers.interchange_trailer(elements, interchange.control, state.groups, state.place(start, "IEA")):
        state.notice(problem.rule, problem.message, problem.hint, problem.position, "warning", problem.value)
    state.interchange = state.group = None


def _missing_group_trailer(state: State, start: int, why: str) -> None:
    group = state.group
    if group is not None and group.number:
        message = f"group {group.control} has no GE: {why}"
        hint = "sets may be missing at its end: compare with the sender's log"
        state.notice("group-trailer-missing", message, hint, state.place(start))
        _end_group(state, start)
    state.group = None


def _lonely(state: State, start: int, tag: str, header: str) -> None:
    message, hint = f"{tag} closes what no {header} opened", f"the {header} before it may have been lost"
    state.notice("group-trailer-alone", message, hint, state.place(start, tag))


def _interchange_acknowledgement(state: State, start: int, elements: list[bytes]) -> None:
    text = state.shape.element.join(elements)
    if state.open is not None or state.group is not None:
        _plain_segment(state, start, text)
        return
    message, hint = "the interchange carries an acknowledgement of another one", "see TA104 and TA105 in the value"
    state.notice("interchange-acknowledgement", message, hint, state.place(start, "TA1"), "info", decode(text))


_HANDLERS: dict[bytes, Callable[[State, int, list[bytes]], None]] = {
    b"GS": _group_header,
    b"ST": _set_header,
    b"SE": _set_trailer,
    b"GE": _group_trailer,
    b"IEA": _interchange_trailer,
    b"TA1": _interchange_acknowledgement,
}


def leave(state: State, why: str) -> None:
    """The interchange ends at ``pos`` without its trailer."""
    stop, interchange = state.offset, state.interchange
    assert interchange is not None  # callers are inside one
    if state.open is not None:
        _give_up_set(state, stop, "truncated", f"{why} after {state.open.count} segments, before SE of the set")
    state.flush_stray(stop)
    _missing_group_trailer(state, stop, why)
    message = f"interchange {interchange.control} has no IEA: {why}"
    hint = "groups may be missing at its end: " + _RESEND
    state.notice("interchange-trailer-missing", message, hint, state.place(stop))
    state.interchange = None


def _tail(state: State) -> None:
    """What stands after the last terminator of a file: nothing, a trailer without terminator, or a cut segment."""
    data, start = state.window.data, state.offset
    content = data[state.pos :].rstrip(BLANK)
    end = state.pos + len(content)
    if not content:
        state.pos = len(data)
    elif _before_header(state, end) < 0:
        return
    elif content.partition(state.shape.element)[0] in (b"SE", b"GE", b"IEA") and content.count(state.shape.element) > 1:
        message, hint = "the last segment of the file has no terminator", "the end of the file may be lost"
        state.notice("terminator-missing", message, hint, state.place(start))
        _segment(state, end)
        state.pos = len(data)
    elif state.open is not None:
        _plain_segment(state, start, content)
        state.pos = end
    else:
        state.flush_stray(start)
        message, hint = "the file ends inside a segment", "its end was lost: " + _RESEND
        state.unreadable(start, start + len(content), "truncated", message, hint)
        state.pos = end
    if state.interchange is not None:
        leave(state, "the file ends")
    state.pos = len(data)


def _long_segment(state: State) -> None:
    """Hand out a segment that is too long to be one, in pieces, up to its terminator, the next ISA or the end."""
    limit = state.longest_segment
    if not state.in_long_segment:
        if _before_header(state, state.pos + limit) < 0:
            return
        message = f"segment {state.open.count + 1 if state.open else ''} has no terminator within {limit} bytes"
        _give_up_set(state, state.offset, "segment-too-long", message)
        state.flush_stray(state.offset)
        state.in_long_segment = True
    state.have(limit + isa.LENGTH)
    data, pos = state.window.data, state.pos
    end = data.find(state.shape.terminator, pos, pos + limit)
    size = min(limit, len(data) - pos) if end < 0 else end + 1 - pos
    header = _header_inside(state, size)
    size = size if header < 0 else header
    message = f"no segment terminator {decode(state.shape.terminator)!r} stands within {limit} bytes"
    hint = "the file is damaged, or its header names a terminator that it does not use"
    state.unreadable(state.offset, state.offset + size, "segment-too-long", message, hint)
    state.pos += size
    state.in_long_segment = header < 0 and end < 0 and not (state.window.ended and state.pos >= len(state.window.data))
    if header >= 0:
        leave(state, "a new ISA follows")
