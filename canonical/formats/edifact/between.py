"""Where an interchange may begin, at a place where a segment may."""

from __future__ import annotations

from canonical.formats.edifact.delimiters import is_header

_MARKS = 6  # that UNA declares


def begins(data: bytes, at: int) -> bool:
    """Whether an interchange, or what is left of one, begins at this index, where a segment may begin."""
    if data.startswith((b"UNG+", b"UNH+", b"UIB+", b"UNO+"), at):
        return True
    if data.startswith(b"UNA", at) and not is_header(data, at):
        marks = data[at + 3 : at + 9]
        return len(marks) == _MARKS and not any(marks[n : n + 1].isalnum() for n in range(len(marks)))
    return is_header(data, at) or data.startswith((b"UNB+", b"UNB\x1d"), at)
