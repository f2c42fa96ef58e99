from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from canonical.formats import edi
from canonical.formats.edi.parallel import parts
from tests.formats.edi.files import edifact
from tests.formats.x12.files import GOOD, group, interchange, lined, one_set, wrapped

if TYPE_CHECKING:
    from collections.abc import Iterator

X12_FILES = [interchange(group(one_set(), one_set("0002")), control=f"{n:09}") for n in range(1, 41)]
MIXED = b"".join(x12.encode() + edifact(str(n)) for n, x12 in enumerate(X12_FILES))


def summary(items: Iterator[Any]) -> list[str]:
    """All that can be said about each item."""
    found = []
    for item in items:
        problems = [str(problem) for problem in item.problems]
        found.append(f"{item.position} {getattr(item, 'control', '')} {problems}")
    return found


def first(items: Iterator[Any]) -> str:
    """The first item only."""
    return str(next(items).position)


@pytest.mark.parametrize(
    "source",
    [
        "".join(X12_FILES).encode(),
        MIXED,
        MIXED + b"text behind",
        lined("".join(X12_FILES), "\r\n").encode(),
        "\r\n".join(X12_FILES).encode()[:-50],
        "".join(X12_FILES).replace("SE*6*0002", "SE*7*0002").encode(),
        b"".join(edifact(str(n)) for n in range(40)),
    ],
)
def test_processes_see_what_one_reading_sees(tmp_path, source: bytes) -> None:
    path = tmp_path / "file.edi"
    path.write_bytes(source)
    assert len(parts(path, 2, 1000)) == 2
    results = edi.in_processes(path, summary, smallest=1000)
    assert len(results) == 2
    assert [line for result in results for line in result] == summary(edi.read(source))
    assert min(len(result) for result in results) > 15


@pytest.mark.parametrize(
    "source",
    [
        interchange(group(*[one_set(f"{n:04}") for n in range(1, 99)])).encode(),
        "".join(X12_FILES).replace("L11*BOL1", "BIN*4*BOL1").encode(),
        "".join(X12_FILES).encode("cp037"),
        b"no EDI at all",
    ],
)
def test_a_file_without_a_safe_border_is_read_in_one_piece(tmp_path, source: bytes) -> None:
    path = tmp_path / "file.edi"
    path.write_bytes(source)
    assert edi.in_processes(path, summary, smallest=1000) == [summary(edi.read(source))]


def test_a_border_that_was_none_is_noticed_and_the_file_read_in_one_piece(tmp_path) -> None:
    """A text that looks like the end of one interchange and the beginning of another one."""
    trap = f"~IEA*1*000000001~{GOOD[:105]}~"
    source = interchange(group(one_set(), *[one_set(f"{n:04}", f"K1*{'X' * 400}~", 3) for n in range(2, 9)]))
    source = source.replace("~", "'").replace("X" * 200, "X" * 50 + trap).encode()
    path = tmp_path / "file.edi"
    path.write_bytes(source)
    assert len(parts(path, 2, 500)) == 2
    assert edi.in_processes(path, summary, smallest=500) == [summary(edi.read(source))]


def test_lines_that_were_cut_are_counted_or_read_in_one_piece(tmp_path) -> None:
    source = wrapped("".join(X12_FILES), 80).encode()
    path = tmp_path / "file.edi"
    path.write_bytes(source)
    results = edi.in_processes(path, summary, smallest=1000)
    assert [line for result in results for line in result] == summary(edi.read(source))


def test_an_interchange_whose_lines_look_cut_only_without_the_next_one(tmp_path) -> None:
    head, body = (
        "UNB+UNOC:3+A:14+B:14+260301:0600+7'",
        "UNH+1+IFTSTA:D:01B:UN'BGM+23+S1+9'FTX+AAI+++late'UNT+4+1'UNZ+1+7'",
    )
    source = GOOD.encode() + (f"{(head + body)[:72]}\r\n{(head + body)[72:]}" + head + body).encode()
    path = tmp_path / "file.edi"
    path.write_bytes(source)
    results = edi.in_processes(path, summary, processes=3, smallest=1)
    assert [line for result in results for line in result] == summary(edi.read(source))


def test_a_function_need_not_read_to_the_end_and_may_ask_for_everything(tmp_path) -> None:
    path = tmp_path / "file.edi"
    path.write_bytes(MIXED)
    begins = edi.in_processes(path, first, smallest=1000, whole=True)
    assert begins[0] == "interchange 1, byte 0, ISA"
    assert len(begins) == 2


def test_the_look_for_borders_goes_through_the_file_once(tmp_path) -> None:
    """Ten times as many interchanges, and no EDIFACT for which the whole file would be searched again and again."""
    from time import process_time

    taken = []
    for times in (100, 1000):
        path = tmp_path / "file.edi"
        path.write_bytes("".join(X12_FILES).encode() * times)
        start = process_time()
        assert len(parts(path, 2, 1000)) == 2
        taken.append(process_time() - start)
    assert taken[1] < 40 * taken[0]
