"""Files made to hurt: time grows no faster than they do, and memory stays in bounds that do not depend on them."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from canonical.formats import edi
from canonical.formats.dictionary.check import check
from canonical.formats.edi.stats import Statistics
from tests.formats.x12.files import gs, isa

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MIB = 1 << 20
END = b"SE*2*0001~GE*1*1~IEA*1*000000001~"


def _set(body: bytes, kind: bytes = b"214") -> bytes:
    return (isa() + gs()).encode() + b"ST*%b*0001~" % kind + body + END


def _message(body: bytes) -> bytes:
    return b"UNB+UNOC:3+A:14+B:14+260301:0600+1'UNH+1+IFTSTA:D:01B:UN'" + body + b"UNT+2+1'UNZ+1+1'"


def _numbered(form: bytes, many: int) -> bytes:
    return b"".join(form.replace(b"#", b"%d" % number) for number in range(1, many))


HOSTILE: dict[str, Callable[[int], bytes]] = {
    "a segment without end": lambda n: _set(b"K1*" + b"A" * (400 * n)),
    "an EDIFACT segment without end": lambda n: _message(b"FTX+AAI+++" + b"A" * (400 * n)),
    "release characters": lambda n: _message(b"FTX+AAI+++" + b"?" * (400 * n)),
    "segments": lambda n: _set(b"LX*1~" * n),
    "EDIFACT segments": lambda n: _message(b"BGM+1'" * n),
    "empty segments": lambda n: _set(b"~" * n),
    "empty EDIFACT segments": lambda n: _message(b"'" * n),
    "groups": lambda n: isa().encode() + _numbered(gs("#").encode() + b"GE*0*#~", n // 4) + b"IEA*1*1~",
    "groups that are left open": lambda n: isa().encode() + _numbered(gs("#").encode(), n // 4),
    "interchanges that are left open": lambda n: _numbered(isa("#".zfill(9)).encode(), n // 4),
    "control numbers": lambda n: (isa() + gs()).encode() + _numbered(b"ST*214*#000~K1*A~SE*3*#000~", n // 4),
    "control words": lambda n: (isa() + gs()).encode() + _numbered(b"ST*214*A#~K1*A~SE*3*A#~", n // 4),
    "problems": lambda n: (isa() + gs()).encode() + _numbered(b"ST*214*#~X#*1~B10*#~SE*#*0~", n // 20),
    "problems in one set": lambda n: _set(_numbered(b"N1*#*#~", n)),
    "types": lambda n: (isa() + gs()).encode() + _numbered(b"ST*#*0001~SE*2*0001~", n // 20),
    "repetitions": lambda n: _set(b"N1*" + b"A^" * n + b"~").replace(b"*U*00401*", b"*^*00501*"),
    "components": lambda n: _message(b"BGM+" + b"A:" * n + b"'"),
    "elements": lambda n: _set(b"N1" + b"*A" * n + b"~"),
    "levels": lambda n: _set(b"BSN*00*1*20260301*0600~" + _numbered(b"HL*#*#*I~", n), b"856"),
    "binary segments": lambda n: _set(b"BIN*5*a~~~b~" * (n // 2)),
    "binary segments of a wrong length": lambda n: _set(b"BIN*50*a~" * (n // 2)),
    "packages of a wrong length": lambda n: _message(b"UNT+2+1'" + b"UNO+1+500000000'" * (n // 10)),
    "headers in a text": lambda n: b"ISA*" * (n // 4) + b"UNB+" * n + b"UNA" * n,
    "headers of EDIFACT in a row": lambda n: b"UNB+UNOA:1+" * (n // 10),
    "blanks": lambda n: _set(b" \r\n" * n),
    "zero bytes": lambda n: _set(b"\0" * (100 * n)),
    "text": lambda n: b"hello world " * (100 * n),
}  # fmt: skip


def seconds(file: bytes) -> float:
    """Processor time for reading, checking and counting."""
    started = time.process_time()
    Statistics(check=check).add_all(edi.read(file, whole=True)).as_dict()
    return time.process_time() - started


@pytest.mark.parametrize("kind", HOSTILE)
def test_twice_the_file_takes_about_twice_the_time(kind: str) -> None:
    make = HOSTILE[kind]
    once = min(seconds(make(4_000)) for _ in range(2))
    twice = min(seconds(make(8_000)) for _ in range(2))
    # A square would take four times as long; what takes no time at all is no measure.
    assert twice < 3 * once + 0.03, (once, twice)


def bombs() -> list[int]:
    """Growth of the peak memory while archives are read that hold a thousand times their size, and the items."""
    import resource

    found = []
    for packed in (
        gzip.compress(b"A" * (256 * MIB), 9, mtime=0),
        gzip.compress(gzip.compress(b"\0" * (256 * MIB), 9, mtime=0), 9, mtime=0),
    ):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        rules = {problem.rule for item in edi.read(packed) for problem in item.problems}
        assert "gzip-expands-too-much" in rules, rules
        found.append((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
    return found


def damaged_files(many: int) -> list[int]:
    """Peak memory in MiB after so many damaged files, and after eight times as many."""
    from tests.formats.fuzz.run import memory, run

    run(many, "before")
    first = memory()
    run(7 * many, "after")
    return [first, memory()]


def _alone(project: Path, call: str) -> list[int]:
    code = f"import json; from {__name__} import *; print(json.dumps({call}))"
    run = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, check=True)
    found: list[int] = json.loads(run.stdout)
    return found


@pytest.mark.slow
def test_archives_that_hold_a_thousand_times_their_size_are_given_up(project: Path) -> None:
    assert max(_alone(project, "bombs()")) < 40


def test_memory_does_not_grow_with_the_damaged_files_that_were_read(project: Path) -> None:
    first, last = _alone(project, "damaged_files(250)")
    assert last < 2 * first
    assert last < 100
