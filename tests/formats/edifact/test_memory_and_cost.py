from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from canonical.formats.edifact import Message, read
from canonical.formats.items import Unreadable
from tests.formats.edifact.files import BODY, COUNT, unb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MIB = 1 << 20
LIMIT = 24 * MIB  # how far the peak may grow over that of a small file


class Generated:
    """A file that is made while it is read."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest, self.size = pieces, b"", 0

    def read(self, size: int) -> bytes:
        while len(self._rest) < size:
            piece = next(self._pieces, b"")
            if not piece:
                break
            self._rest += piece
        found, self._rest = self._rest[:size], self._rest[size:]
        self.size += len(found)
        return found


def one_interchange(megabytes: int) -> Iterator[bytes]:
    """One interchange of numbered messages."""
    yield unb().encode()
    body = (BODY * 6).encode()
    number = size = 0
    while size < megabytes * 1_000_000:
        block = b"".join(
            b"UNH+%d+IFTSTA:D:01B:UN'%bUNT+%d+%d'" % (n, body, 6 * (COUNT - 2) + 2, n)
            for n in range(number + 1, number + 201)
        )
        number += 200
        size += len(block)
        yield block
    yield b"UNZ+%d+1'" % number


def no_terminator(megabytes: int) -> Iterator[bytes]:
    """A header and then one line that never ends."""
    yield (unb() + "UNH+1+IFTSTA:D:01B:UN'").encode()
    for _ in range(megabytes):
        yield b"A" * 1_000_000


def blank(megabytes: int) -> Iterator[bytes]:
    """A message whose segments have a megabyte of blank space between them."""
    yield (unb() + "UNH+1+IFTSTA:D:01B:UN'").encode()
    for _ in range(megabytes):
        yield b" " * 999_995 + b"BGM'\n"


def garbage(megabytes: int) -> Iterator[bytes]:
    """A file of another kind, in which UNB occurs now and then."""
    for _ in range(megabytes * 10):
        yield (b"name;value;UNB-like;UNA\n" + b"name;value;other;more\n" * 20) * 215


def measure(kind: Callable[[int], Iterator[bytes]], megabytes: int, *, whole: bool) -> list[int]:
    """What a reading in this process needs: growth of its peak memory in bytes, good messages, unreadable bytes, size."""
    import resource

    options = {"whole": whole, "longest_set": 4 * MIB}
    for _ in read(Generated(kind(8)), **options):  # type: ignore[arg-type]
        pass  # what any reading needs at the start is no growth
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    source = Generated(kind(megabytes))
    good = unreadable = 0
    closely = 1 if megabytes < 100 else 20  # to cut every message of a large file into elements would only take time
    for item in read(source, **options):  # type: ignore[arg-type]
        if isinstance(item, Message):
            good += not item.problems and (item.number % closely > 0 or len(item.segments) > 2)
        elif isinstance(item, Unreadable):
            unreadable += len(item.text)
    growth = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    return [growth, good, unreadable, source.size]


def measured(project: Path, kind: str, megabytes: int, *, whole: bool = False) -> list[int]:
    """The same in a process of its own, so that nothing else has raised the peak before."""
    code = f"from {__name__} import *; print(json.dumps(measure({kind}, {megabytes}, whole={whole})))"
    run = subprocess.run([sys.executable, "-c", "import json; " + code], cwd=project, capture_output=True, check=True)
    found: list[int] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("megabytes", [20, pytest.param(300, marks=pytest.mark.slow)])
def test_one_interchange_of_any_size_is_read_in_flat_memory(project: Path, megabytes: int, whole: bool) -> None:
    growth, good, unreadable, size = measured(project, "one_interchange", megabytes, whole=whole)
    assert size > megabytes * 1_000_000
    assert good > megabytes * 1000
    assert unreadable == 0
    assert growth < LIMIT


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("kind", ["no_terminator", "garbage", "blank"])
def test_any_number_of_bytes_that_are_no_segments_is_handed_out_in_flat_memory(
    project: Path, kind: str, whole: bool
) -> None:
    growth, good, unreadable, size = measured(project, kind, 20, whole=whole)
    assert good == 0
    assert size > 17_000_000
    assert unreadable > (0 if kind == "blank" else 15_000_000)  # blank space is no content
    assert growth < LIMIT


@pytest.mark.parametrize("messages", [200])
@pytest.mark.parametrize("spoil", [b"", b"\n", b"UNH+5+X:D:01B:UN'", b"?", b"UNT+1+1'"])
def test_the_work_for_a_message_does_not_grow_with_the_messages_of_its_interchange(messages: int, spoil: bytes) -> None:
    """Executed lines of the reader, which are the same in every run, stand for the time they take."""

    def lines(count: int) -> int:
        total = 0

        def trace(frame, event, _argument):
            nonlocal total
            if "formats/edifact" not in frame.f_code.co_filename:
                return None
            total += event == "line"
            return trace

        body = b"".join(b"UNH+%d+IFTSTA:D:01B:UN'BGM+A'%bUNT+3+%d'" % (n, spoil, n) for n in range(count))
        data = unb().encode() + body + b"UNZ+%d+1'" % count
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            for _ in read(data):
                pass
        finally:
            sys.settrace(before)
        return total

    assert lines(2 * messages) < 2.1 * lines(messages)
