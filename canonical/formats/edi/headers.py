"""Where an interchange begins: ISA of X12, UNA or UNB of EDIFACT, and what stands for them when they were lost."""

from __future__ import annotations

from canonical.formats.x12 import isa

_BLANK = b"\r\n \t"
_LONGEST_GAP = 512  # blank space between UNA and UNB: a line end as a rule


def begins_edifact(data: bytes, at: int) -> bool:
    """Whether UNA with UNB, UNG or UNH behind it, or UNB, begins here.

    The first component of UNB is the syntax identifier, four letters (ISO 9735-1: 0001), which is what makes the tag
    more than three letters of a text.
    """
    if data.startswith(b"UNB", at):
        syntax = data[at + 4 : at + 8]
        return _may_separate(data[at + 3 : at + 4]) and len(syntax) == 4 and syntax.isalnum() and syntax.isupper()
    if not data.startswith(b"UNA", at):
        return False
    marks = data[at + 3 : at + 9]
    if len(marks) < 6 or marks.isalnum():
        return False
    following = data[at + 9 : at + 9 + _LONGEST_GAP].lstrip(_BLANK)
    return following[:3] in (b"UNB", b"UNG", b"UNH") and following[3:4] == marks[1:2]


def begins_edifact_without_header(data: bytes, at: int) -> bool:
    """Whether a group or message begins here whose UNB was lost; nothing but the usual delimiters is recognised."""
    return data.startswith((b"UNH+", b"UNG+", b"UNH\x1d", b"UNG\x1d"), at)


def edifact_inside(data: bytes, start: int, stop: int) -> int:
    """Index of the first interchange header of EDIFACT between ``start`` and ``stop``, -1 if there is none."""
    at = data.find(b"UN", start, stop)
    while at >= 0:
        if is_edifact_inside(data, at):
            return at
        at = data.find(b"UN", at + 2, stop)
    return -1


def is_edifact_inside(data: bytes, at: int) -> bool:
    """Whether a header stands here in the middle of text: behind a letter or digit only if it is a usual one."""
    if data[at - 1 : at].isalnum() and not data.startswith((b"UNB+UNO", b"UNA:+"), at):
        return False
    return begins_edifact(data, at)


def x12_inside(data: bytes, start: int, stop: int) -> int:
    """The same for ISA: one of fixed width may follow anything, one that must be counted no letter or digit."""
    at = data.find(b"ISA", start, stop)
    while at >= 0:
        if _begins_x12(data, at):
            return at
        at = data.find(b"ISA", at + 1, stop)
    return -1


def _begins_x12(data: bytes, at: int) -> bool:
    separator = data[at + 3 : at + 4]
    if separator.isalnum() or data.find(separator, at + 4, at + 16) < 0:
        return False  # the second separator is never far from the first, and this is fast to see
    if isa.is_fixed_header(data, at):
        return True
    return not data[at - 1 : at].isalnum() and isinstance(isa.sniff(data, at), isa.Header)


def _may_separate(mark: bytes) -> bool:
    return bool(mark) and not mark.isalnum() and mark not in _BLANK
