"""Reading EDIFACT segment by segment: envelopes, and every message that is not whole and right at first sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats import order_mark
from canonical.formats.edifact import closing, released, trailers
from canonical.formats.edifact.charset import masked
from canonical.formats.edifact.envelope import Group
from canonical.formats.edifact.joined import header_here, header_inside
from canonical.formats.edifact.opening import cut_elements, line_end
from canonical.formats.edifact.state import OpenMessage
from canonical.formats.edifact.stretch import pass_over
from canonical.formats.order_mark import FIRST
from canonical.formats.source import decode
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.edifact.state import Item, State

_RESEND = "ask the sender for the whole file again"


def step(state: State) -> list[Item]:
    """Read on until there is something to yield, the interchange ends, or a whole message may come next."""
    while True:
        pass_over(state)
        end = _find_end(state)
        if end >= 0:
            _segment(state, end)
        if state.out or state.done or state.quick:
            return state.take()


def _find_end(state: State) -> int:
    """Index of the terminator of the segment that starts at ``pos``; -1 if something else was found and dealt with."""
    if state.in_long_segment:
        closing.long_segment(state)
        return -1
    if _skip_noise(state):
        return -1
    state.have(4)
    header = header_here(state)
    if header:
        closing.leave(state, "an X12 interchange follows" if header == "ISA" else "a new interchange follows")
        return -1
    limit, scanned, mark = state.ledger.longest_segment, 0, state.terminator
    while True:
        data, pos = state.window.data, state.pos
        if state.charset.codec == "iso2022_jp":
            data, pos, scanned = masked(data[pos : pos + limit]), 0, 0
        end = released.find(data, mark, pos + scanned, pos + limit, state.release, pos, state.breaks)
        if end >= 0:
            return _before_header(state, state.pos + end - pos)
        if len(data) - pos >= limit:
            closing.long_segment(state)
            return -1
        if state.window.ended:
            closing.tail(state)
            return -1
        scanned = max(len(data) - pos - len(mark) + 1, 0)
        state.more()


def _skip_noise(state: State) -> bool:
    """Pass over blank space that stands before a tag; whether something else had to be done about it."""
    noise = state.noise
    while True:
        data, pos = state.window.data, state.pos
        first = data[pos : pos + 1]
        if not first:
            if not state.more():
                return False
        elif first not in noise:
            if first != FIRST or not order_mark.pass_over(state, state.element, state.release, state.terminator):
                return False
            if state.out:
                return True
        else:
            piece = data[pos : pos + 4096]
            state.pos += len(piece) - len(piece.lstrip(noise))
            state.blank()
            current = state.open
            if current is not None and state.offset - current.start > state.ledger.longest_set:
                closing.too_long(state, state.offset)
                return True


def _before_header(state: State, end: int) -> int:
    """``end``, unless a complete header stands inside the segment: then a cut file and the next one were joined."""
    size = end - state.pos
    header = header_inside(state, size)
    if header < 0:
        return state.pos + size
    if state.open is not None:
        state.open.count += 1
    elif state.stray < 0:
        state.stray = state.offset
    state.pos += header
    closing.leave(state, "a new interchange follows")
    return -1


def _segment(state: State, end: int) -> None:
    """Deal with the segment from ``pos`` to ``end``."""
    start = state.offset
    content = state.window.data[state.pos : end]
    if state.breaks:
        content = content.translate(None, state.breaks)
    state.pos = end + len(state.terminator) * state.window.data.startswith(state.terminator, end)
    tag = content[:3]
    handler = _HANDLERS.get(tag)
    if handler is None or not _is_tag(state, content) or (tag in (b"UNT", b"UNP") and state.open is None):
        _plain_segment(state, start, content)
        return
    if tag != b"UIZ":
        state.flush_stray(start)
    handler(state, start, cut_elements(content, state.element, state.release))


def _is_tag(state: State, content: bytes) -> bool:
    """Nothing but an element separator may follow a service tag (a component separator in nested groups)."""
    return len(content) == 3 or content.startswith((state.element, state.component), 3)


def _plain_segment(state: State, start: int, content: bytes) -> None:
    current = state.open
    if current is None:
        if not content and state.stray < 0 and state.terminator in (b"\r", b"\n"):
            state.blank()  # an empty line
            return
        if state.stray < 0:
            state.stray = start
        if state.offset - state.stray > state.ledger.longest_segment:
            state.flush_stray(state.offset)
        return
    if not content:
        message, hint = "two segment terminators follow each other", "the empty segment is left out and not counted"
        warn_once(state, current, "segment-empty", message, hint, start, current.count)
        return
    current.count += 1
    if b"\n" in content or b"\r" in content:
        message, hint = "a line break stands inside a segment", "it was kept as data: ask the sender to remove it"
        warn_once(state, current, "line-break-in-segment", message, hint, start, current.count)
    if state.offset - current.start > state.ledger.longest_set or current.count > state.ledger.most_segments:
        closing.too_long(state, start)


def warn_once(
    state: State, current: OpenMessage, rule: str, message: str, hint: str, offset: int, segment: int
) -> None:
    """Tell the first of many findings of one kind."""
    if all(problem.rule != rule for problem in current.problems):
        current.problems.append(Problem(rule, message, hint, state.place(offset, segment=segment), "warning"))


def _group_header(state: State, start: int, elements: list[bytes]) -> None:
    closing.missing_message_trailer(state, start, "UNG")
    closing.missing_group_trailer(state, start, "another UNG follows")
    state.groups += 1
    group = Group([decode(element) for element in elements], state.marks, state.groups, start)
    state.group, state.in_group, state.group_kind = group, 0, group.functional.encode()
    state.group_control = elements[5].strip() if len(elements) > 5 else b""
    state.envelope("group-header", start, group.elements)
    state.line_end = line_end(state)
    if not group.control:
        message = "UNG lacks its group reference number (0048)"
        hint = "its end cannot be told from that of another group: ask the sender to fill it"
        state.notice("group-header-incomplete", message, hint, state.place(start, "UNG"))
    elif state.seen_groups.repeats(elements[5].strip()):
        message = f"group reference {group.control} was used before in this interchange"
        place = state.place(state.inside(start, elements, 5), "UNG", element=5)
        state.notice("group-control-number-repeated", message, "the group may have been sent twice", place)
    from canonical.formats.edifact import moments

    moments.check(state, start, elements, "UNG", eight=state.interchange.syntax_version >= "4")


def _message_header(state: State, start: int, elements: list[bytes]) -> None:
    closing.missing_message_trailer(state, start, "another UNH")
    state.ledger.sets += 1
    state.messages += 1
    state.in_group += 1
    lead = state.cover(start, state.offset)
    current = state.open = OpenMessage(start, state.group, elements, lead)
    place = state.place(start, "UNH", 1)
    control = elements[1].strip() if len(elements) > 1 else b""
    lacking = [] if control else ["message reference (0062)"]
    kind = elements[2] if len(elements) > 2 else b""
    lacking += lacking_in(state, kind)
    if lacking:
        message = f"UNH lacks its {', '.join(lacking)}"
        current.problems.append(Problem("set-header-incomplete", message, _RESEND, place))
    else:
        state.kinds[kind] = kind.partition(state.component)[0].strip()
    if control and state.seen.repeats(control):
        current.problems.append(state.repeated(control, start))
    if state.groups:
        current.problems += state.of_group(kind.partition(state.component)[0].strip(), start)


def lacking_in(state: State, kind: bytes) -> list[str]:
    """What S009 of UNH, which names the type of the message, does not say though it must."""
    parts = [part.strip() for part in cut_elements(kind, state.component, state.release)]
    parts += [b""] * (4 - len(parts))
    names = ("message type (0065)", "version (0052)", "release (0054)", "agency (0051)")
    return [name for name, part in zip(names, parts, strict=False) if not part]


def _message_trailer(state: State, start: int, elements: list[bytes]) -> None:
    current = state.open
    assert current is not None  # a UNT outside of a message is no trailer
    current.count += 1
    control = current.head[1] if len(current.head) > 1 else b""
    current.problems += trailers.message_trailer(state, start, elements, control, current.count)
    closing.close_message(state, state.offset)
    state.line_end = line_end(state)


def _group_trailer(state: State, start: int, elements: list[bytes]) -> None:
    closing.missing_message_trailer(state, start, "UNE")
    group = state.group
    state.envelope("group-trailer", start, [decode(element) for element in elements])
    if not group.number:
        message, hint = "UNE closes what no UNG opened", "the UNG before it may have been lost"
        state.notice("group-trailer-alone", message, hint, state.place(start, "UNE"))
    else:
        for problem in trailers.group_trailer(state, start, elements, state.group_control, state.in_group):
            closing.tell(state, problem)
    state.group = state.nogroup


def _interchange_trailer(state: State, start: int, elements: list[bytes]) -> None:
    closing.missing_message_trailer(state, start, "UNZ")
    closing.missing_group_trailer(state, start, "UNZ follows")
    state.envelope("interchange-trailer", start, [decode(element) for element in elements])
    if state.headless:
        message, hint = "UNZ closes what no UNB opened", "the UNB before it was lost: " + _RESEND
        state.notice("interchange-trailer-alone", message, hint, state.place(start, "UNZ"))
    else:
        count = state.groups or state.messages
        for problem in trailers.interchange_trailer(state, start, elements, state.control, count):
            closing.tell(state, problem)
    closing.end(state, start)
    state.done = True


def _interactive_trailer(state: State, start: int, elements: list[bytes]) -> None:
    if not state.interactive or state.open is not None:
        _plain_segment(state, start, state.element.join(elements))
        return
    state.flush_stray(state.offset)
    state.done = True


def _package(state: State, start: int, elements: list[bytes]) -> None:
    from canonical.formats.edifact.package import read_package

    if state.open is not None:
        _plain_segment(state, start, state.element.join(elements))
        return
    read_package(state, start, elements)


_HANDLERS: dict[bytes, Callable[[State, int, list[bytes]], None]] = {
    b"UNG": _group_header,
    b"UNH": _message_header,
    b"UNT": _message_trailer,
    b"UNE": _group_trailer,
    b"UNZ": _interchange_trailer,
    b"UIZ": _interactive_trailer,
    b"UNO": _package,
}
