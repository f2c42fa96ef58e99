"""What must hold for any bytes at all."""

from __future__ import annotations

import io
from contextlib import suppress
from typing import TYPE_CHECKING

from canonical.errors import FormatError
from canonical.formats import edi
from canonical.formats.dictionary.check import check
from canonical.formats.edi.explain import Page, as_dict, blocks, text_lines
from canonical.formats.edi.explain.tables import tables_of
from canonical.formats.edi.pretty_printing import pretty
from canonical.formats.edi.splitting import split
from canonical.formats.edi.stats import Statistics

if TYPE_CHECKING:
    from typing import Any

_PACKED = b"\x1f\x8b"
_MARK = b"\xef\xbb\xbf"  # between interchanges it is left out


def read(file: bytes) -> None:
    """Reading raises nothing, every byte is part of what comes out, and how the file is cut into chunks does not matter."""
    items = list(edi.read(file, whole=True))
    if not file.startswith(_PACKED):
        assert _joined(items) == file
    problems = [problem for item in items for problem in getattr(item, "problems", ())]
    assert all(problem.rule and problem.message for problem in problems)
    assert all(problem.position.offset is not None for problem in problems if problem.rule != "too-many-problems")
    pieces = list(edi.read(io.BytesIO(file), whole=True, chunk_size=64))
    assert [repr(item) for item in pieces] == [repr(item) for item in items]
    for item in items:
        if hasattr(item, "segments"):
            _message(item)


def _joined(items: list[Any]) -> bytes:
    return b"".join(item.lead + item.raw for item in items)


def _message(message: Any) -> None:
    found = check(message)
    assert all(problem.position.segment for problem in found if problem.rule != "too-many-problems")
    for number, segment in enumerate(message.segments[:40]):
        message.at(number)
        for element in range(1, min(len(segment), 4)):
            message.values(number, element)
            message.at(number, element)


def strictly(file: bytes) -> None:
    """The strict policy raises what is documented, or nothing; the lenient one nothing."""
    with suppress(FormatError):
        for _ in edi.read(file, policy="strict"):
            pass
    for _ in edi.read(file, policy="lenient"):
        pass


def shown(file: bytes) -> None:
    """Whatever can be read can be explained in three forms and counted."""
    items = list(edi.read(file, whole=True))
    page = Page("a file")
    for block in blocks(items, dictionary_for=tables_of, check=check, exact=True):
        for line in text_lines(block):
            assert "\x1b" not in line
        as_dict(block)
        for _ in page.block(block):
            pass
    counted = Statistics(check=check).add_all(items)
    assert counted.totals["bytes"] == len(_joined(items))


def answered(file: bytes) -> None:
    """Whatever can be read can be answered, and the answer is sound."""
    items = list(edi.read(file, whole=True))
    answer = edi.acknowledge_bytes(items, date="20260301", time="0600", always=True)
    wrong = [one for item in edi.read(answer) for one in getattr(item, "problems", ()) if one.severity == "error"]
    assert not wrong or not answer, wrong
    list(edi.read_acknowledgements(answer))


def handled(file: bytes) -> None:
    """Whatever can be read can be divided and set out, or is refused in words."""
    items = list(edi.read(file, whole=True))
    assert b"".join(piece for _, piece in split(items, "interchange")) == _joined(items)
    with suppress(FormatError):
        for _ in split(items, "set"):
            pass
    asked: dict[str, Any] = ({}, {"lines": "one"}, {}, {"width": 80}, {"width": 13})[len(file) % 5]
    once = b"".join(pretty(items, **asked))
    assert _text(once) == _text(file) or file.startswith(_PACKED) or _MARK in file
    assert b"".join(pretty(edi.read(once, whole=True), **asked)) == once


def _text(file: bytes) -> bytes:
    return file.translate(None, b"\r\n\t ")
