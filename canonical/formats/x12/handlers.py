"""What each segment does to the reading of an interchange: envelopes open and close, all others are counted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.items import Notice
from canonical.formats.numbers import SeenNumbers
from canonical.formats.order_mark import blotted
from canonical.formats.source import decode, texts
from canonical.formats.x12 import trailers
from canonical.formats.x12.checks import check_group, too_many
from canonical.formats.x12.envelope import Group
from canonical.formats.x12.items import TransactionSet
from canonical.formats.x12.shape import MOST_ELEMENTS, shape_of
from canonical.formats.x12.state import OpenSet
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.formats.x12.state import State

_LONGEST_LINE_END = 8  # bytes; more blank space than this after each segment is taken out first
_RESEND = "ask the sender for the whole file again"


def plain_segment(state: State, start: int, content: bytes, *, binary: bool = False) -> None:
    """Count a segment of a set, or note that it stands outside of any; a binary one may hold line breaks."""
    current = state.open
    if current is None:
        if state.stray < 0:
            state.stray = start
        too_long(state)
        return
    if not content:
        message, hint = "two segment terminators follow each other", "the empty segment is left out and not counted"
        _warn_once(state, current, "segment-empty", message, hint, start, current.count)
        return
    current.count += 1
    if not binary and (b"\n" in content or b"\r" in content):
        message, hint = "a line break stands inside a segment", "it was kept as data: ask the sender to remove it"
        _warn_once(state, current, "line-break-in-segment", message, hint, start, current.count)
    if len(content) > MOST_ELEMENTS and not binary and content.count(state.shape.element) > MOST_ELEMENTS:
        message = f"the segment has more than {MOST_ELEMENTS} elements: the rest of it stays one element"
        place = state.place(start, segment=current.count)
        current.problems.append(Problem("too-many-elements", message, "the file is damaged: " + _RESEND, place))
    too_long(state)


def too_long(state: State) -> None:
    """Give up a set, or hand out a stretch, that has grown beyond its limit."""
    current, ledger = state.open, state.ledger
    if current is None:
        if state.stray >= 0 and state.offset - state.stray > ledger.longest_segment:
            state.flush_stray(state.offset)
    elif state.offset - current.start > ledger.longest_set:
        message = f"the set is longer than {ledger.longest_set} bytes and has not ended: the rest of it is not read"
        place = state.place(state.offset, "ST", current.count)
        current.problems.append(Problem("set-too-long", message, "raise longest_set if such sets are usual", place))
        _close_set(state, state.offset, closed=False)
    elif current.count > ledger.most_segments:
        message = f"the set has more than {ledger.most_segments} segments and has not ended: the rest of it is not read"
        place = state.place(state.offset, "ST", current.count)
        current.problems.append(
            Problem("too-many-segments", message, "raise most_segments if such sets are usual", place)
        )
        _close_set(state, state.offset, closed=False)


def _warn_once(state: State, current: OpenSet, rule: str, message: str, hint: str, offset: int, segment: int) -> None:
    if all(problem.rule != rule for problem in current.problems):
        current.problems.append(Problem(rule, message, hint, state.place(offset, segment=segment), "warning"))


def _group_header(state: State, start: int, elements: list[bytes]) -> None:
    _missing_set_trailer(state, start, "GS")
    missing_group_trailer(state, start, "another GS follows")
    state.groups += 1
    group = Group(texts(elements), state.groups, start)
    state.group, state.sets_in_group, state.seen, state.kind = group, 0, SeenNumbers(), b""
    state.envelope("group-header", start, elements)
    _group_notices(state, start, group, elements)
    # Looked at last: the window may let go of the header, in which notices find their places.
    state.shape = shape_of(state.shape.element, state.shape.terminator, _line_end(state))


def _group_notices(state: State, start: int, group: Group, elements: list[bytes]) -> None:
    _surplus(state, start, "GS", elements)
    missing: list[int] = []
    if len(elements) < 9 or not all(elements[1:9]) or not group.version or not group.control:
        said = [text.strip() for text in group.elements]
        missing = [element for element in range(1, 9) if element >= len(said) or not said[element]]
        message = "GS lacks " + ", ".join(f"GS{element:02d}" for element in missing) + "; GS01 to GS08 are mandatory"
        hint = "the version of the sets is taken from ISA12 where GS08 is missing"
        worst = next((element for element in (8, 1, 6) if element in missing), missing[0])
        state.notice("group-header-incomplete", message, hint, state.place(start, "GS", element=worst))
        if not {4, 5, 6}.isdisjoint(missing):
            return
    check_group(state, group)
    if state.seen_groups.repeats(elements[6]):
        message = f"GS06 {group.control} was used before in this interchange"
        place = state.place(start, "GS", element=6)
        state.notice("group-control-number-repeated", message, "the group may have been sent twice", place)


def _line_end(state: State) -> bytes:
    """The blank space that follows the group header, as it will follow the other segments."""
    state.have(_LONGEST_LINE_END)
    following = state.window.data[state.pos : state.pos + _LONGEST_LINE_END]
    delimiters = state.shape.element + state.shape.terminator
    blank = bytes(mark for mark in b"\r\n \t" if mark not in delimiters)
    return following[: len(following) - len(following.lstrip(blank))]


def _set_header(state: State, start: int, elements: list[bytes]) -> None:
    _missing_set_trailer(state, start, "another ST")
    if state.group is None:
        state.group, state.sets_in_group, state.seen = Group(["GS"], 0, start), 0, SeenNumbers()
    state.ledger.sets += 1
    state.sets_in_group += 1
    current = state.open = OpenSet(start, state.group, elements)
    place = state.place(start, "ST", 1)
    if not state.group.number:
        message, hint = "this set stands outside of any group: GS is missing", "its version is taken from ISA12"
        current.problems.append(Problem("group-header-missing", message, hint, place, "warning"))
    for number, name in ((1, "set identifier"), (2, "control number")):
        if number >= len(elements) or not elements[number].strip():
            place = state.place(start, "ST", 1, number)
            message = f"ST lacks its {name} (ST{number:02d})"
            current.problems.append(Problem("set-header-incomplete", message, _RESEND, place))
    if current.problems and current.problems[-1].rule == "set-header-incomplete":
        return
    surplus = too_many(state, start, "ST", elements, 1)
    if surplus is not None:
        current.problems.append(surplus)
    state.doubts(elements, start, current.problems, again=state.seen.repeats(elements[2].strip()))


def _surplus(state: State, start: int, tag: str, elements: list[bytes]) -> None:
    problem = too_many(state, start, tag, elements)
    if problem is not None:
        state.out.append(Notice([problem]))


def _set_trailer(state: State, start: int, elements: list[bytes]) -> None:
    current = state.open
    assert current is not None  # an SE outside of a set is no trailer
    current.count += 1
    number = current.count
    surplus = too_many(state, start, "SE", elements, current.count)
    if surplus is not None:
        current.problems.append(surplus)
    current.problems += trailers.set_trailer(
        elements, current.control, number, lambda element: state.place(start, "SE", number, element)
    )
    ends = state.window.data.endswith(state.shape.terminator, 0, state.pos)
    _close_set(state, state.offset - ends * len(state.shape.terminator), closed=ends)


def _missing_set_trailer(state: State, start: int, follower: str) -> None:
    if state.open is not None:
        message = f"{follower} follows after {state.open.count} segments, before SE of the set"
        give_up_set(state, start, "set-trailer-missing", message)


def give_up_set(state: State, stop: int, rule: str, message: str) -> None:
    """Close the open set that has no trailer, with an error."""
    current = state.open
    if current is not None:
        place = state.place(stop, segment=current.count)
        current.problems.append(Problem(rule, message, "the set is not complete: " + _RESEND, place))
        _close_set(state, stop, closed=False)


def _close_set(state: State, stop: int, *, closed: bool) -> None:
    """Yield the open set, whose last byte stands before offset ``stop``."""
    current = state.open
    assert current is not None  # callers look
    raw = state.window.data[current.start - state.window.base : stop - state.window.base]
    text = raw
    if current.binaries:
        from canonical.formats.x12 import places

        text = places.blotted(raw, current.binaries)
    _zero_bytes(state, text, current)
    flat = text.translate(None, b"\r\n") if state.interchange.wrapped else text
    marked = any(problem.rule == "byte-order-mark-inside" for problem in current.problems)
    if marked:
        text, flat = blotted(text), blotted(flat)
    encoding = state.encoding_of(text, current.start, current.problems, flat)
    encoding = "utf-8" if marked and encoding == "ascii" else encoding
    state.out.append(
        TransactionSet(
            raw,
            state.interchange,
            current.group,
            state.ledger.sets,
            current.start,
            current.problems,
            encoding,
            "",
            closed,
            state.cover(current.start, stop + closed * len(state.shape.terminator)),
            tuple(current.binaries),
        )
    )
    state.open = None


def _zero_bytes(state: State, raw: bytes, current: OpenSet) -> None:
    at = raw.find(b"\0")
    if at >= 0:
        place = state.place(current.start + at, segment=raw.count(state.shape.terminator, 0, at) + 1)
        hint = "binary data was mixed into the file, or it was damaged: " + _RESEND
        current.problems.append(Problem("binary-data", "a zero byte stands in this set", hint, place))


def _group_trailer(state: State, start: int, elements: list[bytes]) -> None:
    _missing_set_trailer(state, start, "GE")
    state.envelope("group-trailer", start, elements)
    _surplus(state, start, "GE", elements)
    group = state.group
    if group is None or not group.number:
        _lonely(state, start, "GE", "GS")
    else:
        found = trailers.group_trailer(
            elements, group.control, state.sets_in_group, lambda element: state.place(start, "GE", None, element)
        )
        for problem in found:
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
    missing_group_trailer(state, start, "IEA follows")
    state.envelope("interchange-trailer", start, elements)
    _surplus(state, start, "IEA", elements)
    found = trailers.interchange_trailer(
        elements, state.interchange.control, state.groups, lambda element: state.place(start, "IEA", None, element)
    )
    for problem in found:
        state.notice(problem.rule, problem.message, problem.hint, problem.position, "warning", problem.value)
    state.done = True


def missing_group_trailer(state: State, start: int, why: str) -> None:
    """End the group, if one is open, with a warning."""
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
        plain_segment(state, start, text)
        return
    state.envelope("interchange-acknowledgement", start, elements)
    message, hint = "the interchange carries an acknowledgement of another one", "see TA104 and TA105 in the value"
    state.notice("interchange-acknowledgement", message, hint, state.place(start, "TA1"), "info", decode(text))


HANDLERS: dict[bytes, Callable[[State, int, list[bytes]], None]] = {
    b"GS": _group_header,
    b"ST": _set_header,
    b"SE": _set_trailer,
    b"GE": _group_trailer,
    b"IEA": _interchange_trailer,
    b"TA1": _interchange_acknowledgement,
}
