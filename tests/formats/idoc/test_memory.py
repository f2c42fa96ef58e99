"""However long a file is, the reader holds one IDoc and a chunk of bytes."""

from __future__ import annotations

import io
import sys
import tracemalloc
from itertools import repeat

import pytest

from canonical.formats.idoc import IDoc, read, write_flat, write_xml
from tests.formats.idoc import texts

MEGABYTE = 1 << 20
ITEMS = []
for number in range(2, 60, 2):
    ITEMS.append(("E2EDP01003", number, 0, 1, f"{number * 5:06d}001120.000        PCE"))
    ITEMS.append(("E2EDP19001", number + 1, number, 2, "002FG-1001"))
FLAT = texts.flat(texts.HEAD, *ITEMS).encode()
XML = texts.idoc(texts.ORDER_XML * 20).encode()


class Long(io.RawIOBase):
    """A source of a given size that repeats one text and holds nothing else."""

    def __init__(self, text: bytes, size: int, start: bytes = b"", end: bytes = b"") -> None:
        self.count = size // len(text)
        self._parts = iter((start, *repeat(text, self.count), end))
        self._rest = b""

    def read(self, size: int = -1) -> bytes:
        parts, length = [self._rest], len(self._rest)
        while length < size and (part := next(self._parts, None)) is not None:
            parts.append(part)
            length += len(part)
        data = b"".join(parts)
        self._rest = data[size:]
        return data[:size]


def peak(source: Long) -> tuple[int, int]:
    """The number of sound IDocs, and the most bytes that were held at a time."""
    count = 0
    tracemalloc.start()
    for item in read(source):
        count += isinstance(item, IDoc) and not item.problems
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return count, held


def sources(size: int) -> dict[str, Long]:
    return {
        "flat": Long(FLAT, size),
        "fixed": Long(texts.flat(texts.HEAD, *ITEMS, end="").encode(), size),
        "xml": Long(XML, size, b"<ORDERS05>", b"</ORDERS05>"),
    }


@pytest.mark.parametrize("form", ["flat", "fixed", "xml"])
def test_memory_is_flat(form):
    source = sources(20 * MEGABYTE)[form]
    count, held = peak(source)
    assert count == source.count
    assert held < 4 * MEGABYTE


@pytest.mark.slow
@pytest.mark.parametrize("form", ["flat", "fixed", "xml"])
def test_memory_is_flat_for_300_megabytes(form):
    resource = pytest.importorskip("resource", reason="the system does not tell the memory of a process")
    unit = 1 if sys.platform == "darwin" else 1024
    source = sources(300 * MEGABYTE)[form]
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit
    count = sum(isinstance(item, IDoc) and not item.problems for item in read(source))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit - before
    assert count == source.count
    assert grown < 32 * MEGABYTE


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (b" \r\n" * 1000, b""),
        (b"no IDoc and no line end, " * 200, b""),
        (b"<a>no IDoc</a>" * 300, b"<x>"),
        (b"<!-- no IDoc -->" + b"<a/>" * 1000, b"<x>"),
        (b"no end of the comment " * 200, b"<x><!--"),
        (b"<a/>" * 1000, b"<!DOCTYPE x><x>"),
        (b"\0\1\2\3" * 1000, b"PK"),
        (b"E2EDP01003 and so on\n" * 200, b"E2EDK01\n"),
    ],
)
def test_memory_is_flat_for_files_of_another_kind(text, start):
    assert peak(Long(text, 20 * MEGABYTE, start))[1] < 8 * MEGABYTE


@pytest.mark.parametrize(
    ("text", "start"), [(FLAT[1000:2000] * 20, FLAT[:1600]), (b"<a>1</a>" * 500, b"<x><IDOC BEGIN='1'>")]
)
def test_an_idoc_without_end_is_refused_at_the_limit(text, start):
    tracemalloc.start()
    found = [item.problems[0].rule for item in read(Long(text, 20 * MEGABYTE, start), limit=MEGABYTE)]
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found[0] == "idoc-too-large"
    assert held < 12 * MEGABYTE


def test_writing_streams_as_well():
    tracemalloc.start()
    for form, write in (("flat", write_flat), ("xml", write_xml)):
        written = sum(map(len, write(item for item in read(sources(2 * MEGABYTE)[form]))))
        assert written > MEGABYTE
    held = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert held < 4 * MEGABYTE
