"""What is answered to EDIFACT: every fault has its code and place, and the answer itself is sound."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats import edi
from canonical.formats.edi.acknowledging import by_tables
from canonical.formats.numbers import Counter
from canonical.problems import Position, Problem
from tests.formats.acknowledge.edifact_answers import (
    CASES,
    FOUR,
    GOOD,
    WHEN,
    answered,
    edifact,
    message,
    spoiled_edifact,
    unb,
)

NAMES = list(CASES)


def complaints(data: bytes) -> list[Problem]:
    """Everything that a reading and the tables have against an answer; none of it may be there."""
    found = []
    for item in edi.read(data) if data else ():
        problems = [*item.problems, *(by_tables(item) if hasattr(item, "segments") else ())]
        found += [problem for problem in problems if problem.severity != "info"]
    return found


@pytest.mark.parametrize("name", NAMES)
def test_a_file_gets_the_answer_that_it_deserves(name: str) -> None:
    content, expected, options = CASES[name]
    assert answered(content, **options) == expected


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_reads_clean_and_its_acknowledgements_too(name: str) -> None:
    content, _, options = CASES[name]
    data = edi.acknowledge_bytes(content, **WHEN, **options)
    assert complaints(data) == []
    assert [problem for receipt in edi.read_acknowledgements(data) for problem in receipt.problems] == []


def test_the_whole_interchange_has_parties_swapped_and_the_numbers_of_the_caller() -> None:
    sent = edifact(
        message(), header=unb(syntax="UNOB:3").replace("SENDER:14", "SENDER:ZZ").replace("++++1'", "++++1++1'")
    )
    [answer] = edi.acknowledge(sent.encode(), numbers=Counter(71, 81, 91), line_end="\n", checks=False, **WHEN)
    assert answer.text == (
        "UNB+UNOB:3+RECEIVER:14+SENDER:ZZ+260302:0700+71++++++1'\n"
        "UNH+91+CONTRL:D:3:UN'\nUCI+77+SENDER:ZZ+RECEIVER:14+7'\nUCM+1+IFTSTA:D:01B:UN+7'\nUNT+4+91'\nUNZ+1+71'\n"
    )
    assert answer.data == answer.text.encode()


def test_syntax_four_and_the_declared_delimiters_are_kept() -> None:
    marks = str.maketrans("+:'", "|>~")
    sent = "UNA>|.?!~" + edifact(message(), header=FOUR).translate(marks)
    [answer] = edi.acknowledge(sent.encode(), checks=False, **WHEN)
    assert answer.text.startswith("UNA>|.?!~UNB|UNOC>4|RECEIVER>14|SENDER>14|20260302>0700|1~UNH|1|CONTRL>4>1>UN~")


@pytest.mark.parametrize(
    ("syntax", "said"), [("UNOA:1", "CONTRL:2:2:UN"), ("UNOB:2", "CONTRL:2:2:UN"), ("UNOC:3", "CONTRL:D:3:UN")]
)
def test_the_answer_is_of_the_version_that_goes_with_the_syntax(syntax: str, said: str) -> None:
    [answer] = edi.acknowledge(edifact(message(), header=unb(syntax=syntax)).encode(), checks=False, **WHEN)
    assert f"'UNH+1+{said}'" in answer.text


def test_segments_and_elements_in_error_have_their_place() -> None:
    def own(item: Any) -> list[Problem]:
        place = Position(segment=3, tag="STS", element=2, component=1, repetition=2)
        return [
            Problem("element-too-long", "no", position=place),
            Problem("code-unknown", "no", position=Position(segment=3, tag="STS", element=1)),
            Problem("segment-unexpected", "no", position=Position(segment=2, tag="BGM")),
            Problem("segment-mandatory-missing", "no", position=Position(segment=3, tag="STS"), value="DTM"),
            Problem("own-rule", "no", position=item.position),
        ]

    expected = ["UCS+2+15", "UCS+2+13", "UCS+3", "UCD+12+2"]
    lines = answered(GOOD.encode(), checks=own)
    assert lines[1:] == ["UCM+1+IFTSTA:D:01B:UN+4+18", *expected, "UCD+39+3:1"]
    lines = answered(edifact(message(), header=FOUR).encode(), checks=own)
    assert lines[1:] == ["UCM+1+IFTSTA:D:01B:UN+4+18", *expected, "UCD+39+3:1:2"]


def test_warnings_are_told_and_accept() -> None:
    def warned(item: Any) -> list[Problem]:
        place = Position(segment=2, tag="BGM", element=2)
        return [Problem("element-trailing-blank", f"no, {item.control}", "", place, "warning")]

    assert answered(GOOD.encode(), checks=warned)[1:] == ["UCM+1+IFTSTA:D:01B:UN+7", "UCS+2", "UCD+12+3"]
    [receipt] = edi.read_acknowledgements(edi.acknowledge_bytes(GOOD.encode(), checks=warned, **WHEN))
    assert receipt.sets[0].status == "accepted-with-errors"
    assert [(found.segment, found.element, found.meaning) for found in receipt.sets[0].findings] == [
        (2, 2, "the value is wrong")
    ]


def test_an_aperak_tells_in_words_what_a_character_set_can_hold() -> None:
    def small(item: Any) -> list[Problem]:
        return [Problem("own-rule", f"Łódź it's {item.control}", position=Position(segment=2, tag="BGM", element=2))]

    [answer] = edi.acknowledge(
        edifact(message(), header=unb(syntax="UNOC:3")).encode(), kind="aperak", checks=small, **WHEN
    )
    assert "ERC+12'FTX+AAO+++segment 2 BGM-02?:" in answer.text
    [receipt] = edi.read_acknowledgements(answer.data)
    assert (receipt.control, receipt.sets[0].control, receipt.sets[0].status) == ("77", "1", "rejected")
    assert receipt.sets[0].findings[0].meaning.endswith("it's 1")


@pytest.mark.parametrize("kind", ["contrl", "aperak"])
def test_a_message_without_a_reference_is_named_by_nought(kind: Any) -> None:
    file = GOOD.replace("UNH+1+", "UNH++").encode()
    [receipt] = edi.read_acknowledgements(edi.acknowledge_bytes(file, kind=kind, **WHEN))
    assert [one.control for one in receipt.sets] == ["0"]
    assert not receipt.problems


@given(spoiled_edifact(), st.sampled_from(["auto", "contrl", "aperak"]), st.booleans())
@settings(max_examples=200, deadline=None)
def test_any_file_gets_an_answer_that_is_sound(source: bytes, kind: Any, compact: bool) -> None:
    data = edi.acknowledge_bytes(source, kind=kind, compact=compact, checks=False, always=True, **WHEN)
    echoed = ("UCI", "UCF", "UCM", "BGM", "RFF")  # repeat what was received, however malformed that is
    assert [problem for problem in complaints(data) if problem.position.tag not in echoed] == []
