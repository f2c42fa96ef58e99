"""Laws of dividing, joining, writing anew and counting: nothing is lost, nothing is changed that was not to be."""

from __future__ import annotations

import io
from collections import Counter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats import edi
from canonical.formats.edi.explain import Page, as_dict, blocks, text_lines
from canonical.formats.edi.explain.tables import tables_of
from canonical.formats.edi.joining import Concatenation, Merger
from canonical.formats.edi.pretty_printing import pretty
from canonical.formats.edi.recoding import Recoder
from canonical.formats.edi.splitting import split
from canonical.formats.edi.stats import Statistics
from tests.formats.explain.files import damaged, edifact, files, x12


def items(data: bytes) -> Any:
    return edi.read(data, whole=True)


def parts(data: bytes, by: Any) -> list[bytes]:
    found: dict[Any, bytes] = {}
    for piece, part in split(items(data), by):
        found[piece] = found.get(piece, b"") + part
    assert [piece.number for piece in found] == list(range(1, len(found) + 1))
    return list(found.values())


def messages(data: bytes) -> list[Any]:
    return [item for item in edi.read(data) if hasattr(item, "message_type")]


def facts(data: bytes) -> list[Any]:
    """What every message says, in whatever delimiters it says it."""
    return [
        [
            [segment[0], *(one.values(index, at) for at in range(1, len(segment)))]
            for index, segment in enumerate(one.segments)
        ]
        for one in messages(data)
    ]


def problems(data: bytes) -> list[str]:
    """Errors and warnings: which character set was found is a remark."""
    found = [problem for item in edi.read(data) for problem in item.problems]
    return [str(problem) for problem in found if problem.severity != "info"]


@given(damaged())
def test_divided_by_interchange_and_joined_it_is_the_file(data: bytes) -> None:
    divided = parts(data, "interchange")
    assert b"".join(divided) == data
    out = io.BytesIO()
    joined = Concatenation(out.write)
    for part in divided:
        joined.file([part])
    joined.close()
    assert out.getvalue() == data


@given(files())
def test_divided_by_set_each_file_reads_without_a_problem_and_nothing_is_missing(data: bytes) -> None:
    divided = parts(data, "set")
    assert [one for part in divided for one in problems(part)] == []
    assert [len(messages(part)) for part in divided] == [1] * len(divided)
    assert [fact for part in divided for fact in facts(part)] == facts(data)


@given(files())
def test_divided_by_group_each_file_reads_without_a_problem(data: bytes) -> None:
    divided = parts(data, "group")
    assert [one for part in divided for one in problems(part)] == []
    assert [fact for part in divided for fact in facts(part)] == facts(data)


@given(damaged())
def test_no_text_of_a_damaged_file_is_lost_when_it_is_divided_by_set(data: bytes) -> None:
    """Every message is in one of the new files, and says what it said."""
    divided = parts(data, "set")
    assert sum(len(messages(part)) for part in divided) >= len(messages(data))
    joined = b"".join(divided)
    for message in messages(data):
        assert message.raw.translate(None, b"\r\n") in joined.translate(None, b"\r\n")


@pytest.mark.parametrize("lines", ["segments", "one"])
@given(data=files())
@settings(max_examples=40)
def test_written_anew_it_says_the_same_and_a_second_time_it_stays(data: bytes, lines: Any) -> None:
    once = b"".join(pretty(items(data), lines=lines))
    assert facts(once) == facts(data)
    assert b"".join(pretty(items(once), lines=lines)) == once
    assert once.translate(None, b"\r\n") == data.translate(None, b"\r\n")


@given(data=st.one_of(x12(1), edifact(1)), width=st.integers(40, 100))
@settings(max_examples=100)
def test_cut_into_lines_an_interchange_says_the_same(data: str, width: int) -> None:
    once = b"".join(pretty(items(data.encode("latin-1")), width=width))
    assert facts(once) == facts(data.encode("latin-1"))
    lines = once.split(b"\n")
    assert {len(line) for line in lines[:-1]} <= {width}
    assert b"".join(pretty(items(once), width=width)) == once


@given(damaged())
def test_written_anew_no_byte_but_line_ends_changes_in_any_file(data: bytes) -> None:
    once = b"".join(pretty(items(data)))
    assert once.translate(None, b"\r\n \t") == data.translate(None, b"\r\n \t")
    assert b"".join(pretty(items(once))) == once


@given(x12(1))
def test_other_delimiters_there_and_back_again_are_the_same_file(text: str) -> None:
    data = b"".join(pretty(items(text.encode("latin-1"))))
    mine = "".join([text[3], text[104], text[105]])
    other = b"".join(pretty(items(data), recoder=Recoder("\x1d\x1f\x1c")))
    assert facts(other) == facts(data)
    assert b"".join(pretty(items(other), recoder=Recoder(mine))) == data


@given(edifact(1))
def test_other_delimiters_release_what_they_must_in_edifact(text: str) -> None:
    data = text.encode("latin-1")
    other = b"".join(pretty(items(data), recoder=Recoder("A1,".replace("A", "|").replace("1", "-") + "*!")))
    assert facts(other) == facts(data)
    assert problems(other) == problems(data)


@given(damaged())
def test_statistics_say_what_reading_says(data: bytes) -> None:
    counted = Statistics().add_all(items(data)).as_dict()
    found = messages(data)
    assert counted["totals"]["bytes"] == len(data)
    assert counted["totals"]["sets"] == len(found)
    assert counted["types"] == dict(Counter(one.message_type or "?" for one in found))
    rules = Counter(problem.rule for item in edi.read(data) for problem in item.problems)
    assert counted["problem_counts"] == dict(sorted(rules.items()))
    for name in ("sets", "segments"):
        assert sum(one[name] for one in counted["interchanges"]) == counted["totals"][name]
    inside = sum(group["segments"] for one in counted["interchanges"] for group in one["groups"])
    assert inside == sum(len(one.segments) for one in found)


@given(files())
def test_interchanges_cover_the_file(data: bytes) -> None:
    counted = Statistics().add_all(items(data)).as_dict()
    assert sum(one["bytes"] for one in counted["interchanges"]) == len(data)
    assert [one["complete"] for one in counted["interchanges"]] == [True] * len(counted["interchanges"])
    starts = [one["offset"] for one in counted["interchanges"]]
    assert starts == sorted(starts)


@given(damaged())
def test_every_file_can_be_explained_in_every_form(data: bytes) -> None:
    from canonical.formats.dictionary.check import check

    shown = Counter[str]()
    for exact in (False, True):
        for block in blocks(items(data), dictionary_for=tables_of, check=check, exact=exact):
            if exact:
                shown[block.kind] += 1
                as_dict(block)
            else:
                assert all(line.isprintable() for line in text_lines(block))
    assert shown["message"] == len(messages(data))
    page = Page("x")
    for block in blocks(items(data), dictionary_for=tables_of):
        "".join(page.block(block))
    page.beginning()


def test_one_interchange_is_made_of_many_between_the_same_partners() -> None:
    data = [x12_file(number) for number in (1, 2, 3)]
    merger = Merger(io.BytesIO)
    for one in data:
        merger.add(items(one))
    joined = b"".join(merger.pieces())
    assert problems(joined) == []
    assert facts(joined) == [fact for one in data for fact in facts(one)]
    assert Statistics().add_all(items(joined)).totals["interchanges"] == 1
    assert b"IEA*3*000000001~" in joined


def x12_file(control: int, element: str = "*") -> bytes:
    text = (
        f"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*{control:09d}*0*P*:~\n"
        f"GS*QM*A*B*20260301*0600*{control}*X*004010~\nST*214*0001~\nB10*1*2*ABCD~\nSE*3*0001~\nGE*1*{control}~\n"
        f"IEA*1*{control:09d}~\n"
    )
    return text.replace("*", element).encode()
