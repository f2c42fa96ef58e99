"""The trailers of a new interchange, and the line ends between its segments, in the bytes of the one it comes from."""

from __future__ import annotations

from typing import Any


def marks_of(interchange: Any) -> tuple[bytes, bytes]:
    """Element separator and segment terminator of an interchange, as they stand in the file."""
    wire = getattr(interchange.delimiters, "wire", None)
    if wire is not None:
        return wire[1], wire[5]
    return interchange.separator, interchange.terminator


def line_end(lead: bytes) -> bytes:
    """The line break in what stands between two segments; empty if there is none."""
    for mark in (b"\r\n", b"\n", b"\r"):
        if mark in lead:
            return mark
    return b""


def unwrapped(raw: bytes) -> bytes:
    """Without the line breaks that a transport cut into segments."""
    return raw.translate(None, b"\r\n")


def group_trailer(interchange: Any, group: Any, sets: int) -> bytes:
    """GE or UNE with a new count and the number of the header."""
    tag = b"GE" if interchange.standard == "x12" else b"UNE"
    return _segment(interchange, tag, sets, _control(interchange, group))


def interchange_trailer(interchange: Any, count: int) -> bytes:
    """IEA or UNZ with a new count (of groups, or of messages where there are none) and the number of the header."""
    tag = b"IEA" if interchange.standard == "x12" else b"UNZ"
    return _segment(interchange, tag, count, _control(interchange, interchange))


def closing_text(interchange: Any, group: Any, sets: int, end: bytes) -> bytes:
    """The trailers behind the sets of one group, or behind messages without a group; ``end`` is the line break."""
    if group is None:
        count = sets if interchange.standard == "edifact" else 0
        return interchange_trailer(interchange, count) + end
    return group_trailer(interchange, group, sets) + end + interchange_trailer(interchange, 1) + end


def _control(interchange: Any, header: Any) -> bytes:
    """The control number as the header spells it: with release characters, without padding."""
    at = 13 if interchange.standard == "x12" else 5
    if header is not interchange:
        at = 6 if interchange.standard == "x12" else 5
    elements = header.elements
    text = elements[at].strip() if at < len(elements) else ""
    return text.encode("utf-8" if interchange.encoding == "utf-8" else "latin-1", "replace")


def _segment(interchange: Any, tag: bytes, count: int, control: bytes) -> bytes:
    element, segment = marks_of(interchange)
    return tag + element + str(count).encode() + element + control + segment
