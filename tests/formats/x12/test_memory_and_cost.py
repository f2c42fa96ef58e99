from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from canonical.formats.numbers import SeenNumbers
from canonical.formats.x12 import TransactionSet, Unreadable, read
from tests.formats.x12.files import BODY, COUNT, gs, isa

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MIB = 1 << 20
LIMIT = 24 * MIB  # how far the peak may grow over that of a small file


class Generated:
    """A file that is made while it is read; it counts how many bytes were asked for and how often."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest, self.size, self.calls = pieces, b"", 0, 0

    def read(self, size: int) -> bytes:
        self.calls += 1
        while len(self._rest) < size:
            piece = next(self._pieces, b"")
            if not piece:
                break
            self._rest += piece
        found, self._rest = self._rest[:size], self._rest[size:]
        self.size += len(found)
        return found


def one_group(megabytes: int) -> Iterator[bytes]:
    """One interchange with one group of numbered sets."""
    yield (isa() + gs()).encode()
    body = (BODY * 6).encode()
    number = size = 0
    while size < megabytes * 1_000_000:
        block = b"".join(
            b"ST*214*%09d~%bSE*%d*%09d~" % (n, body, 6 * (COUNT - 2) + 2, n) for n in range(number + 1, number + 201)
        )
        number += 200
        size += len(block)
        yield block
    yield b"GE*%d*1~IEA*1*000000001~" % number


def no_terminator(megabytes: int) -> Iterator[bytes]:
    """A header and then one line that never ends."""
    yield (isa() + gs() + "ST*214*0001~").encode()
    for _ in range(megabytes):
        yield b"A" * 1_000_000


def garbage(megabytes: int) -> Iterator[bytes]:
    """A file of another kind, in which ISA occurs now and then."""
    for _ in range(megabytes * 10):
        yield (b"name;value;ISA-like;ISABELLA\n" + b"name;value;other;more\n" * 20) * 213


def measure(kind: Callable[[int], Iterator[bytes]], megabytes: int) -> list[int]:
    """What a reading in this process needs: growth of its peak memory in bytes, good sets, unreadable bytes, size."""
    import resource

    for _ in read(Generated(kind(3))):
        pass  # what any reading needs at the start is no growth
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    source = Generated(kind(megabytes))
    good = unreadable = 0
    for item in read(source):
        if isinstance(item, TransactionSet):
            good += not item.problems and len(item.segments) > 2
        elif isinstance(item, Unreadable):
            unreadable += len(item.text)
    growth = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024
    return [growth, good, unreadable, source.size]


def measured(project: Path, kind: str, megabytes: int) -> list[int]:
    """The same in a process of its own, so that nothing else has raised the peak before."""
    code = f"from {__name__} import *; print(json.dumps(measure({kind}, {megabytes})))"
    run = subprocess.run([sys.executable, "-c", "import json; " + code], cwd=project, capture_output=True, check=True)
    found: list[int] = json.loads(run.stdout)
    return found


@pytest.mark.parametrize("megabytes", [50, pytest.param(300, marks=pytest.mark.slow)])
def test_one_group_of_any_size_is_read_in_flat_memory(project: Path, megabytes: int) -> None:
    growth, good, unreadable, size = measured(project, "one_group", megabytes)
    assert size > megabytes * 1_000_000
    assert good > megabytes * 1000
    assert unreadable == 0
    assert growth < LIMIT


@pytest.mark.parametrize("megabytes", [50, pytest.param(300, marks=pytest.mark.slow)])
@pytest.mark.parametrize("kind", ["no_terminator", "garbage"])
def test_any_number_of_bytes_that_are_no_segments_is_handed_out_in_flat_memory(
    project: Path, kind: str, megabytes: int
) -> None:
    growth, good, unreadable, size = measured(project, kind, megabytes)
    assert good == 0
    assert size - 200 <= unreadable <= size
    assert size > megabytes * 900_000
    assert growth < LIMIT


def test_a_file_is_asked_for_each_byte_once() -> None:
    source = Generated(one_group(5))
    assert sum(1 for _ in read(source)) > 1000
    assert source.calls <= source.size // 262_144 + 3


def test_what_is_remembered_of_control_numbers_does_not_grow_with_numbers_in_a_row() -> None:
    seen = SeenNumbers()
    assert not any(seen.repeats(b"%09d" % number) for number in range(1, 300_001))
    assert seen.size < 1200
    assert seen.repeats(b"%d" % 150_000)


def test_what_is_remembered_of_control_numbers_is_bounded_and_says_so() -> None:
    seen = SeenNumbers()
    assert not any(seen.repeats(b"%d" % (number * 1000)) for number in range(1, 100_002))
    assert seen.full
    assert seen.size <= 100_000
    assert seen.repeats(b"5000")


def test_scattered_numbers_and_words_that_repeat_are_found() -> None:
    seen = SeenNumbers()
    first = [b"7", b"A1", b"999999999", b"0300", b"X", b""]
    assert not any(seen.repeats(number) for number in first)
    assert all(seen.repeats(number) for number in [*first, b"00000007", b"300"])


@pytest.mark.parametrize("sets", [500, 1000, 2000])
def test_the_work_for_a_set_does_not_grow_with_the_sets_of_its_group(sets: int) -> None:
    """Executed lines of the reader, which are the same in every run, stand for the time they take."""

    def lines(count: int, spoil: bytes) -> int:
        total = 0

        def trace(frame, event, _argument):
            nonlocal total
            if "formats/x12" not in frame.f_code.co_filename:
                return None
            total += event == "line"
            return trace

        body = b"".join(b"ST*214*%09d~K1*A~%bSE*3*%09d~" % (n, spoil, n) for n in range(count))
        data = (isa() + gs()).encode() + body + b"GE*%d*1~IEA*1*000000001~" % count
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            for _ in read(data):
                pass
        finally:
            sys.settrace(before)
        return total

    for spoil in (b"", b"\n", b"ST*214*5~"):
        assert lines(2 * sets, spoil) < 2.1 * lines(sets, spoil)
