"""Binary data inside a set: BIN and BDS say how many bytes follow, and these may hold any delimiter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.source import decode
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.formats.x12.state import State

# The element that holds the length of the data, which is the next one: BIN01 and BDS02 (data element 784).
LENGTH_AT: dict[bytes, int] = {b"BIN": 1, b"BDS": 2}
_LONGEST_HEAD = 80  # tag, filter and length with their separators
_MOST_TOLD = 1000  # findings of a set, beyond which a wrong length is no news


def binary_end(state: State) -> int:
    """Index of the terminator of the binary segment at ``pos``; -1 if it is none, or its length is wrong.

    The data is noted in the open set. A wrong length is told once for each segment, which is then read like any other.
    """
    state.have(_LONGEST_HEAD)
    current, element, terminator = state.open, state.shape.element, state.shape.terminator
    assert current is not None  # callers look
    tag = state.window.data[state.pos : state.pos + 3]
    head = state.window.data[state.pos : state.pos + _LONGEST_HEAD].split(element, LENGTH_AT[tag] + 1)
    if head[0] != tag or len(head) < 3 or state.interchange.wrapped or terminator in element.join(head[:-1]):
        return -1
    said = head[LENGTH_AT[tag]].strip()
    begin = len(element.join(head[:-1])) + len(element) if len(head) > LENGTH_AT[tag] + 1 else 0
    if begin and said.isdigit() and len(said) <= 18 and int(said) <= state.ledger.longest_set:
        size = int(said)
        state.have(begin + size + len(terminator))
        end = state.pos + begin + size
        if state.window.data.startswith(terminator, end):
            first = state.offset + begin - current.start
            if not current.binaries or current.binaries[-1][0] < first:
                current.binaries.append((first, first + size))
            return end
    _wrong(state, tag, said)
    return -1


def _wrong(state: State, tag: bytes, said: bytes) -> None:
    current = state.open
    assert current is not None  # callers look
    number = current.count + 1
    where = state.place(state.offset, decode(tag), number, LENGTH_AT[tag])
    if len(current.problems) > _MOST_TOLD or any(problem.position == where for problem in current.problems[-9:]):
        return
    text = decode(said[:40])
    message = f"{decode(tag)} says that {text} bytes follow, but no segment ends there"
    if not said.isdigit():
        message = f"{decode(tag)} has {text!r} where the number of the bytes that follow should stand"
    hint = "the data is read up to the next terminator: ask the sender for the set again, sent as binary"
    current.problems.append(Problem("binary-length-wrong", message, hint, where, "error", text))
