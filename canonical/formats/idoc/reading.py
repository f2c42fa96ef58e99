"""Read a file of SAP IDocs, flat or XML, one IDoc at a time and in constant memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canonical.formats.idoc.flat_reader import parse_flat
from canonical.formats.idoc.layouts import CONTROL_LENGTH, RECORD, Layouts
from canonical.formats.idoc.window import Window
from canonical.formats.items import Unreadable
from canonical.formats.source import decode
from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from canonical.formats.idoc.message import IDoc
    from canonical.formats.items import Notice

CHUNK = 1 << 18
LIMIT = 128 << 20
PIECE = 1 << 20
"""Text that is no IDoc is handed on in pieces of at most this many bytes."""

_MARKS = {
    b"\xff\xfe": "UTF-16",
    b"\xfe\xff": "UTF-16",
    b"\x00<": "UTF-16",
    b"<\x00": "UTF-16",
    b"E\x00": "UTF-16",
    b"\x00E": "UTF-16",
}
_MARK = b"\xef\xbb\xbf"


def read(
    source: bytes | BinaryIO, *, layouts: Layouts | None = None, chunk_size: int = CHUNK, limit: int = LIMIT
) -> Iterator[IDoc | Unreadable | Notice]:
    """The IDocs of a file in order, between them what could not be read; never raises on bad data.

    An `IDoc` with a problem of severity error is damaged and should not be mapped; `Unreadable` is text that is none.
    ``layouts`` adds those of a partner; ``limit`` is the size in bytes beyond which one IDoc is refused.
    Raises `canonical.errors.FormatError` when ``source`` is neither bytes nor a binary file.
    """
    window = Window(source, chunk_size)
    before = _blank_start(window)
    window.fill(PIECE if chunk_size >= PIECE else 4096)
    head = window.data[window.at : window.at + 4096]
    if not head:
        message = "the source is empty" if not before else "the source holds nothing but blanks"
        where = Position(line=1, offset=0)
        yield Unreadable("", where, [Problem("empty-input", message, "check the transfer of the file", where)])
    elif head[:2] in _MARKS:
        yield from _refuse_all(window, "encoding-unsupported", f"the file is {_MARKS[head[:2]]}", "convert it to UTF-8")
    elif head.startswith(b"<"):
        from canonical.formats.idoc.xml_stream import xml_idocs

        yield from xml_idocs(window, before, limit)
    else:
        yield from _flat_idocs(window, before, layouts or Layouts(), limit)


def _blank_start(window: Window) -> bytes:
    """Move to the first byte that says something; returns what was passed (not more than a piece)."""
    window.fill(len(_MARK))
    passed = window.take(len(_MARK)) if window.data.startswith(_MARK, window.at) else b""
    while window.fill(1):
        rest = window.data[window.at :].lstrip()
        passed = (passed + window.take(len(window.data) - window.at - len(rest)))[:PIECE]
        if rest:
            break
    return passed


def _flat_idocs(window: Window, before: bytes, layouts: Layouts, limit: int) -> Iterator[IDoc | Unreadable]:
    if not window.data.startswith(b"EDI_DC", window.at):
        yield from _no_control(window)
    window.fill(CONTROL_LENGTH + RECORD)
    fixed = _fixed(window)
    token = b"EDI_DC" if fixed else b"\nEDI_DC"
    number = 0
    while window.fill(1):
        number += 1
        start = Position(message=number, line=window.line, offset=window.offset)
        end = window.find(token, 1, limit)
        if end == -2:
            yield from _too_large(window, token, limit, number)
            continue
        last = end == -1
        length = len(window.data) - window.at if last else end + (not fixed)
        yield parse_flat(window.take(length), start, layouts, before=before, fixed=fixed, last=last)
        before = b""


def _fixed(window: Window) -> bool:
    """Whether the first two records have no line break: then all records have their full length."""
    head = window.data[window.at : window.at + CONTROL_LENGTH + RECORD]
    return len(head) > CONTROL_LENGTH and b"\n" not in head and b"\r" not in head


def _no_control(window: Window) -> Iterator[Unreadable]:
    """Hand on what stands in front of the first control record."""
    head = window.data[window.at : window.at + 64]
    if b"\0" in head:
        rule, message = "not-text", "the source is binary"
        hint = "unpack or convert the file to text in UTF-8"
    elif head[:2] in (b"E1", b"E2", b"Z1", b"Z2"):
        rule, message = "control-record-missing", "data records stand in front of the first control record"
        hint = "the control record EDI_DC40 was lost; ask the sender for the IDoc again"
    else:
        rule, message = "not-an-idoc", "the text is neither a control record EDI_DC40 nor XML"
        hint = "check that the file is an IDoc, flat or XML"
    yield from refuse(window, b"\nEDI_DC", 1, Problem(rule, message, hint))


def _too_large(window: Window, token: bytes, limit: int, number: int) -> Iterator[Unreadable]:
    message = f"no end of the IDoc within {limit} bytes"
    hint = "read with a higher limit if the IDoc is really that large"
    skip = token.index(b"E")  # the line end in front of the next control record belongs to this IDoc
    yield from refuse(window, token, skip, Problem("idoc-too-large", message, hint, Position(message=number)))


def _refuse_all(window: Window, rule: str, message: str, hint: str) -> Iterator[Unreadable]:
    yield from refuse(window, b"", 0, Problem(rule, message, hint))


def refuse(window: Window, token: bytes, skip: int, problem: Problem) -> Iterator[Unreadable]:
    """Hand on everything up to ``token`` and ``skip`` bytes of it as unreadable; all of it when ``token`` is empty."""
    start = len(token)
    while window.fill(1):
        end = window.find(token, start, PIECE) if token else -2
        whole = end >= 0
        if token:
            length = end + skip if whole else len(window.data) - window.at if end == -1 else PIECE - len(token)
        else:
            length = min(window.fill(PIECE), PIECE)
        where = Position(message=problem.position.message, line=window.line, offset=window.offset)
        piece = window.take(length)
        found = Problem(problem.rule, problem.message, problem.hint, where, problem.severity)
        yield Unreadable(decode(piece), where, [found])
        if whole:
            return
        start = 0
