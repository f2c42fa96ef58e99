"""Byte order marks in the middle of an interchange: a tool has joined files that each began with one.

At the beginning of a file, and between interchanges, a mark means nothing. Where a segment may begin it is passed over
like blank space, and told; inside a segment it is a character of the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.formats.items import Notice
from canonical.problems import Problem

if TYPE_CHECKING:
    from canonical.problems import Position

MARK = b"\xef\xbb\xbf"
"""U+FEFF in UTF-8; UTF-16 has become that before it is read."""
FIRST = MARK[:1]
"""Its first byte, which is rare in any text and so quick to miss."""


def may_stand(*delimiters: bytes) -> bool:
    """Whether marks can be told from delimiters."""
    return not any(delimiter in MARK for delimiter in delimiters if delimiter)


def behind(content: bytes, blank: bytes) -> bytes:
    """What is left of a segment without blank space and marks in front of it."""
    content = content.lstrip(blank)
    while content.startswith(MARK):
        content = content[len(MARK) :].lstrip(blank)
    return content


def blotted(raw: bytes) -> bytes:
    """The bytes with blanks for marks, which say nothing about the character set of the text."""
    return raw.replace(MARK, b" " * len(MARK))


def pass_over(state: Any, *delimiters: bytes) -> bool:
    """Pass over a mark at the place of reading, and tell it once of each set; whether there was one.

    ``state`` is how far the reading of an interchange has come, in either standard.
    """
    state.have(len(MARK))
    if not state.window.data.startswith(MARK, state.pos) or not may_stand(*delimiters):
        return False
    current = state.open
    found = finding(state.place(state.offset, segment=None if current is None else current.count + 1))
    if current is None:
        state.out.append(Notice([found]))
    elif all(problem.rule != found.rule for problem in current.problems):
        current.problems.append(found)
    state.pos += len(MARK)
    return True


def finding(place: Position) -> Problem:
    """What is said of a mark."""
    message = "a byte order mark stands inside an interchange: it is passed over"
    hint = "files that each began with one were joined: leave out the marks of all but the first"
    return Problem("byte-order-mark-inside", message, hint, place, "info")
