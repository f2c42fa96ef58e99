"""Where messages, groups and interchanges end, rightly or not: at a trailer, a header, the end of the file, a limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.edifact import characters, releases
from canonical.formats.edifact.joined import header_inside
from canonical.formats.edifact.message import Message
from canonical.formats.items import Notice
from canonical.formats.order_mark import blotted
from canonical.formats.source import decode, decoded
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.edifact.state import State
    from canonical.problems import Severity

_RESEND = "ask the sender for the whole file again"
_OVERLAP = 256  # a header that begins before a limit is seen to its end


def tell(state: State, problem: Problem) -> None:
    """Yield a finding about an envelope."""
    state.out.append(Notice([problem]))


def close_message(state: State, stop: int) -> None:
    """Yield the open message, whose last byte stands before offset ``stop``."""
    current = state.open
    assert current is not None  # callers look
    state.open = None
    raw = state.slice(current.start, stop)
    if state.ledger.whole:
        state.ledger.covered = stop
    marked = any(problem.rule == "byte-order-mark-inside" for problem in current.problems)
    text = blotted(raw) if marked else raw
    encoding = characters.judge(state, text, current.start, current.problems)
    encoding = _with_marks(raw, encoding) if marked else encoding
    releases.judge(state, raw, current.start, current.problems)
    message = Message(
        raw,
        state.interchange,
        current.group,
        state.ledger.sets,
        current.start,
        current.problems,
        encoding,
        "",
        current.lead,
    )
    state.out.append(message)


def _with_marks(raw: bytes, encoding: str) -> str:
    """The encoding of a message that holds byte order marks, too; one in which they can be read."""
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return decoded(raw)[1]
    return encoding


def missing_message_trailer(state: State, start: int, follower: str) -> None:
    """``follower`` begins at offset ``start``, where UNT should have stood."""
    if state.open is not None:
        message = f"{follower} follows after {state.open.count} segments, before UNT of the message"
        give_up(state, start, "set-trailer-missing", message)


def give_up(state: State, stop: int, rule: str, message: str) -> None:
    """Close a message that has no trailer, with an error."""
    current = state.open
    if current is not None:
        place = state.place(stop, segment=current.count)
        current.problems.append(Problem(rule, message, "the message is not complete: " + _RESEND, place))
        close_message(state, stop)


def too_long(state: State, start: int) -> None:
    """Close a message that has reached the limit of bytes, or of segments."""
    current, ledger = state.open, state.ledger
    assert current is not None  # callers look
    place = state.place(start, "UNH", current.count)
    if current.count > ledger.most_segments:
        message = f"the message has more than {ledger.most_segments} segments and has not ended: its rest is not read"
        hint = "raise most_segments if such messages are usual"
        current.problems.append(Problem("too-many-segments", message, hint, place))
    else:
        message = f"the message is longer than {ledger.longest_set} bytes and has not ended: its rest is not read"
        hint = "raise longest_set if such messages are usual"
        current.problems.append(Problem("set-too-long", message, hint, place))
    close_message(state, state.offset)


def missing_group_trailer(state: State, start: int, why: str) -> None:
    """The group, if one is open, ends here without UNE."""
    group = state.group
    if group.number:
        message = f"group {group.control} has no UNE: {why}"
        hint = "messages may be missing at its end: compare with the sender's log"
        state.notice("group-trailer-missing", message, hint, state.place(start))
    state.group = state.nogroup


def end(state: State, start: int) -> None:
    """What is to be said of the whole interchange at its end."""
    if state.seen.full:
        message = "the interchange has too many scattered references: repeated ones were no longer looked for"
        hint = "number the messages of an interchange one after the other"
        state.notice("control-number-check-incomplete", message, hint, state.place(start), "info")


def leave(state: State, why: str) -> None:
    """The interchange ends at ``pos`` without its trailer."""
    stop, interchange = state.offset, state.interchange
    if state.open is not None:
        give_up(state, stop, "truncated", f"{why} after {state.open.count} segments, before UNT of the message")
    state.flush_stray(stop)
    missing_group_trailer(state, stop, why)
    if not state.headless:
        message = f"interchange {interchange.control} has no UNZ: {why}"
        hint = "messages may be missing at its end: " + _RESEND
        state.notice("interchange-trailer-missing", message, hint, state.place(stop))
    end(state, stop)
    state.done = True


def tail(state: State) -> None:
    """What stands after the last terminator of a file: nothing, a trailer without terminator, or a cut segment."""
    from canonical.formats.edifact.segments import _before_header, _plain_segment, _segment

    data, start = state.window.data, state.offset
    content = data[state.pos :].rstrip(state.noise + b"\x1a")
    stop = state.pos + len(content)
    if content and _before_header(state, stop) < 0:
        return
    if not content:
        _end_of_file(state)
        return
    if content[:3] in (b"UNT", b"UNE", b"UNZ") and content.count(state.element) > 1 and _closes(state, content):
        message, hint = "the last segment of the file has no terminator", "the end of the file may be lost"
        state.notice("terminator-missing", message, hint, state.place(start))
        _segment(state, stop)
    elif state.open is not None:
        state.pos = stop
        _dangling(state, content)
        _plain_segment(state, start, content)
    else:
        state.flush_stray(start)
        message, hint = "the file ends inside a segment", "its end was lost: " + _RESEND
        state.unreadable(start, start + len(content), "truncated", message, hint)
        state.pos = stop
    if not state.done:
        _end_of_file(state)


def _closes(state: State, content: bytes) -> bool:
    return not content.startswith(b"UNT") or state.open is not None


def _end_of_file(state: State) -> None:
    """Blank space at the end of the file belongs to nobody, and is left where it is."""
    if not state.done:
        leave(state, "the file ends")


def _dangling(state: State, content: bytes) -> None:
    run = len(content) - len(content.rstrip(state.release)) if state.release else 0
    current = state.open
    if run % 2 and current is not None:
        message = f"a release character {decode(state.release)!r} stands at the end and releases nothing"
        hint = "what it was to release was lost: " + _RESEND
        place = state.place(state.offset - 1, segment=current.count + 1)
        current.problems.append(Problem("release-dangling", message, hint, place, "warning"))


def long_segment(state: State) -> None:
    """Hand out a segment that is too long to be one, in pieces, up to its terminator, the next header or the end."""
    limit = state.ledger.longest_segment
    told = state.in_long_segment or state.open is not None  # one segment is told once, however many pieces it has
    if not state.in_long_segment:
        header = header_inside(state, limit)
        if header >= 0:
            _joined(state, header)
            return
        message = f"segment {state.open.count + 1 if state.open else ''} has no terminator within {limit} bytes"
        give_up(state, state.offset, "segment-too-long", message)
        state.flush_stray(state.offset)
        state.in_long_segment = True
    state.have(limit + _OVERLAP)
    data, pos = state.window.data, state.pos
    stop = data.find(state.terminator, pos, pos + limit)
    size = min(limit, len(data) - pos) if stop < 0 else stop + len(state.terminator) - pos
    header = header_inside(state, size)
    size = size if header < 0 else header
    message = f"no segment terminator {decode(state.terminator)!r} stands within {limit} bytes"
    hint = "the file is damaged, or its header names a terminator that it does not use"
    if told:
        message, hint = "this is a part of the segment that is too long", "see what was said about its beginning"
    severity: Severity = "info" if told else "error"
    state.unreadable(state.offset, state.offset + size, "segment-too-long", message, hint, severity=severity)
    state.pos += size
    state.in_long_segment = header < 0 and stop < 0
    if header >= 0:
        leave(state, "a new interchange follows")
    elif state.window.ended and state.pos >= len(state.window.data):
        state.in_long_segment = False
        leave(state, "the file ends")


def _joined(state: State, header: int) -> None:
    if state.open is not None:
        state.open.count += 1
    elif state.stray < 0:
        state.stray = state.offset
    state.pos += header
    leave(state, "a new interchange follows")
