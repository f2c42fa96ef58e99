"""Byte order marks in the middle of an interchange, where a tool has joined files that each began with one."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats import edi
from canonical.formats.dictionary.check import check
from tests.formats.edi.files import EDIFACT
from tests.formats.x12.files import GOOD, TWO, lined, wrapped

MARK = b"\xef\xbb\xbf"
GROUPED = "UNB+UNOC:3+A:14+B:14+260301:0600+7'UNG+IFTSTA+A+B+260301:0600+1+UN+D:01B'UNH+1+IFTSTA:D:01B:UN'BGM+23+S1+9'FTX+AAI+++it?'s'UNT+4+1'UNE+1+1'UNZ+1+7'"
FILES = {
    "X12": GOOD.encode(),
    "two groups of X12": TWO.encode(),
    "lines of X12": lined(TWO, "\r\n").encode(),
    "X12 with odd blanks": lined(GOOD, "\n ").encode(),
    "EDIFACT": EDIFACT,
    "EDIFACT in groups": GROUPED.encode(),
    "lines of EDIFACT": GROUPED.replace("it?'s", "it").replace("'", "'\r\n").encode(),
    "Latin-1": GROUPED.replace("S1", "M\u00dcLLER").encode("latin-1"),
    "UTF-8": GROUPED.replace("UNOC:3", "UNOW:4")
    .replace("260301", "20260301", 1)
    .replace("S1", "\u0141\u00f3d\u017a")
    .encode(),
    "X12 in Latin-1": GOOD.replace("*BOL1", "*M\u00dcLLER").encode("latin-1"),
    "X12 in UTF-8": GOOD.replace("*BOL1", "*M\u00dcLLER").encode(),
}


def sets(file: bytes, **options: Any) -> list[list[list[str]]]:
    """The segments of all sets and messages."""
    return [item.segments for item in edi.read(file, **options) if hasattr(item, "segments")]


def starts(file: bytes) -> list[int]:
    """Where a segment begins behind another one."""
    mark = b"~" if file.startswith(b"ISA") else b"'"
    return [at + 1 for at in range(len(file) - 3) if file[at : at + 1] == mark and file[at - 1 : at] != b"?"]


def with_mark(file: bytes, at: int) -> bytes:
    return file[:at] + MARK + file[at:]


@pytest.mark.parametrize("name", FILES)
def test_a_mark_before_any_segment_loses_nothing(name: str) -> None:
    file = FILES[name]
    wanted = sets(file)
    assert wanted
    for at in starts(file):
        marked = with_mark(file, at)
        items = list(edi.read(marked, whole=True))
        assert b"".join(item.lead + item.raw for item in items) == marked
        problems = [problem for item in items for problem in getattr(item, "problems", ())]
        assert [one.rule for one in problems if one.severity == "error"] == []
        [told] = [one for one in problems if one.rule == "byte-order-mark-inside"]
        assert MARK + marked[told.position.offset + 3 :][:3] in marked[at : at + 9]
        found = [item for item in items if hasattr(item, "segments")]
        assert [item.segments for item in found] == wanted
        for item in found:
            assert check(item) is not None
            tags = [
                marked[item.at(number).offset :][: len(part[0])].decode() for number, part in enumerate(item.segments)
            ]
            assert tags == [part[0] for part in item.segments]
            assert MARK.decode() in item.text or MARK.decode("latin-1") in item.text or MARK not in item.raw


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("size", [1, 2, 5, 64])
def test_a_mark_on_the_border_of_two_chunks(name: str, size: int) -> None:
    file = FILES[name]
    for at in starts(file)[:: 3 if size > 1 else 7]:
        marked = with_mark(file, at)
        whole = [repr(item) for item in edi.read(marked, whole=True)]
        assert [repr(item) for item in edi.read(io.BytesIO(marked), whole=True, chunk_size=size)] == whole


@given(st.sampled_from(sorted(FILES)), st.lists(st.integers(0, 100), max_size=5))
def test_any_number_of_marks(name: str, places: list[int]) -> None:
    file = FILES[name]
    possible = starts(file)
    for at in sorted((possible[place % len(possible)] for place in places), reverse=True):
        file = with_mark(file, at)
    assert sets(file) == sets(FILES[name])
    assert b"".join(edi.pretty(edi.read(file, whole=True))).count(MARK) == file.count(MARK)
    answers = [edi.acknowledge_bytes(one, date="20260301", time="0600", always=True) for one in (file, FILES[name])]
    assert answers[0] == answers[1]


def test_utf_16_with_a_mark_inside() -> None:
    text = GROUPED.replace("UNH", "\ufeffUNH").replace("BGM", "\ufeffBGM")
    assert sets(("\ufeff" + text).encode("utf-16-le")) == sets(GROUPED.encode())


def test_a_mark_inside_a_segment_is_text_and_one_before_cut_lines_no_start() -> None:
    inside = GROUPED.replace("S1", "S\ufeff1").encode()
    assert "byte-order-mark-inside" not in str([problem.rule for item in edi.read(inside) for problem in item.problems])
    assert sets(inside)[0][1][2] == "S\ufeff1"
    cut = wrapped(TWO, 80).encode()
    at = cut.index(b"~", 300) + 1
    assert len(sets(with_mark(cut, at))) == 2


@pytest.mark.parametrize(
    "syntax", ["UNOA", "UNOD", "UNOF", "UNOG", "UNOH", "UNOI", "UNOJ", "UNOK", "UNOX", "UNOY", "?"]
)
def test_a_mark_in_a_character_set_that_has_no_place_for_its_bytes(syntax: str) -> None:
    file = GROUPED.replace("UNOC", syntax).replace("BGM", "\ufeffBGM").encode()
    [item] = [item for item in edi.read(file) if hasattr(item, "segments")]
    assert item.segments == sets(GROUPED.encode())[0]
    assert "BGM" in item.text


def test_delimiters_that_are_a_part_of_a_mark_are_none() -> None:
    file = GROUPED.replace("+", "\xbb").replace("'", "\xbf").replace("?\xbf", "").encode("latin-1")
    una = b"UNA:\xbb.? \xbf" + file
    assert len(sets(una)) == 1
    assert [one.rule for item in edi.read(una) for one in item.problems if one.rule.startswith("byte")] == []
