from __future__ import annotations

import json
import subprocess
import sys
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from canonical.formats import edi
from tests.formats.edi.files import edifact
from tests.formats.x12.files import gs, isa
from tests.formats.x12.test_memory_and_cost import MIB, Generated, one_group

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIMIT = 40 * MIB


def packed(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The pieces as one gzip stream."""
    deflate = zlib.compressobj(1, wbits=31)
    for piece in pieces:
        ready = deflate.compress(piece)
        if ready:  # a piece of nothing would be the end
            yield ready
    yield deflate.flush()


def plain(megabytes: int) -> Iterator[bytes]:
    """One group of X12, cut into lines by nobody."""
    return one_group(megabytes)


def gzipped(megabytes: int) -> Iterator[bytes]:
    """The same in an archive."""
    return packed(one_group(megabytes))


def spaced(megabytes: int) -> Iterator[bytes]:
    """The same with varying blank space after each segment."""
    for number, piece in enumerate(one_group(megabytes)):
        yield piece.replace(b"~L11", b"~\r\n  L11").replace(b"~SE", b"~\n" + b" " * (number % 5) + b"SE")


def mixed(megabytes: int) -> Iterator[bytes]:
    """Interchanges of both standards with text between, in an archive."""
    x12 = b"".join(piece for piece in one_group(1))

    def pieces() -> Iterator[bytes]:
        for number in range(megabytes):
            yield x12 + b"-- next --\r\n" + edifact(str(number)) * 100

    return packed(pieces())


def blanks(megabytes: int) -> Iterator[bytes]:
    """Blank space inside a set, and zero bytes behind."""
    yield (isa() + gs() + "ST*214*0001~").encode()
    for _ in range(megabytes):
        yield b" \r\n" * 300_000
    yield b"~"
    for _ in range(megabytes):
        yield b"\0" * 1_000_000


def measure(kind: str, megabytes: int, whole: bool) -> list[int]:
    """Growth of the peak memory in bytes, and how many messages came."""
    import resource

    made: Any = globals()[kind]
    for _ in edi.read(Generated(made(2)), whole=whole):
        pass  # what any reading needs at the start is no growth
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    messages = 0
    for item in edi.read(Generated(made(megabytes)), whole=whole):
        messages += hasattr(item, "segments") and len(item.segments) > 2
    return [(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * 1024, messages]


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("kind", ["plain", "gzipped", "mixed", "spaced"])
def test_a_file_of_any_size_is_read_in_flat_memory(project: Path, kind: str, whole: bool) -> None:
    code = f"from {__name__} import *; print(json.dumps(measure('{kind}', 25, {whole})))"
    run = subprocess.run([sys.executable, "-c", "import json; " + code], cwd=project, capture_output=True, check=True)
    growth, messages = json.loads(run.stdout)
    assert growth < LIMIT
    assert messages > 15_000


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["gzipped", "blanks"])
def test_a_file_of_300_megabytes_is_read_in_flat_memory(project: Path, kind: str) -> None:
    code = f"from {__name__} import *; print(json.dumps(measure('{kind}', 300, True)))"
    run = subprocess.run([sys.executable, "-c", "import json; " + code], cwd=project, capture_output=True, check=True)
    growth, _ = json.loads(run.stdout)
    # A set may be kept up to `longest_set`: 64 MiB, and twice that while it is put together.
    assert growth < (LIMIT if kind == "gzipped" else 4 * (64 << 20))


@pytest.mark.parametrize("line_end", ["", "\n", "~~"])
def test_the_work_for_a_set_does_not_grow_with_the_sets_of_its_group(line_end: str) -> None:
    """Executed lines stand for the time they take; two terminators in a row close the quick way."""

    def lines(sets: int) -> int:
        total = 0

        def trace(frame: Any, event: str, _: Any) -> Any:
            nonlocal total
            if "canonical/formats" not in frame.f_code.co_filename:
                return None
            total += event == "line"
            return trace

        end = line_end or "~"
        end = end if "~" in end else "~" + end
        body = "".join(f"ST*214*{n:09}~K1*A{end}SE*3*{n:09}~" for n in range(sets))
        data = (isa() + gs() + body + f"GE*{sets}*1~IEA*1*000000001~").encode()
        before = sys.gettrace()
        sys.settrace(trace)
        try:
            for _ in edi.read(data):
                pass
        finally:
            sys.settrace(before)
        return total

    assert lines(1600) < 2.1 * lines(800)
