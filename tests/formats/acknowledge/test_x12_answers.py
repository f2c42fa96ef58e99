"""What is answered to X12: every fault has its code and place, and the answer itself is sound."""

from __future__ import annotations

import io
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats import edi
from canonical.formats.edi.acknowledging import by_tables
from canonical.formats.numbers import Counter
from canonical.problems import Position, Problem
from tests.formats.acknowledge.x12_answers import CASES, WHEN, answered
from tests.formats.x12.files import BODY, GOOD, delimited, group, interchange, one_set
from tests.formats.x12.test_reading_laws import spoiled

NAMES = list(CASES)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_gets_the_answer_that_it_deserves(name: str) -> None:
    content, expected, options = CASES[name]
    assert answered(content, **options) == expected


@pytest.mark.parametrize("name", NAMES)
def test_an_answer_reads_and_checks_clean(name: str) -> None:
    content, _, options = CASES[name]
    assert complaints(edi.acknowledge_bytes(content, **WHEN, **options)) == []


def complaints(data: bytes) -> list[Problem]:
    """Everything that a reading and the tables have against an answer; none of it may be there."""
    found = []
    for item in edi.read(data) if data else ():
        problems = [*item.problems, *(by_tables(item) if hasattr(item, "segments") else ())]
        found += [problem for problem in problems if problem.severity != "info"]
    return found


def test_the_whole_interchange_has_parties_swapped_and_the_numbers_of_the_caller() -> None:
    sent = delimited(GOOD, "|", ">", "'").replace("|0|P|", "|1|T|").replace("|ZZ|SENDER", "|02|SENDER")
    [answer] = edi.acknowledge(sent.encode(), numbers=Counter(71, 81, 91), line_end="\n", **WHEN)
    assert answer.text == (
        "ISA|00|          |00|          |ZZ|RECEIVER       |02|SENDER         |260302|0700|U|00401|000000071|0|T|>'\n"
        "TA1|000000001|260301|0600|A|000'\n"
        "GS|FA|OTHER|APP|20260302|0700|81|X|004010'\n"
        "ST|997|0091'\nAK1|QM|1'\nAK2|214|0001'\nAK5|A'\nAK9|A|1|1|1'\nSE|6|0091'\n"
        "GE|1|81'\nIEA|1|000000071'\n"
    )
    assert answer.data == answer.text.encode()
    assert repr(answer) == "<Answer to 000000001 of SENDER: accepted, 1 sets>"


def test_version_and_repetition_separator_are_those_of_the_received_interchange() -> None:
    sent = GOOD.replace("*004010~", "*005010~").replace("U*00401", "!*00501")
    [answer] = edi.acknowledge(sent.encode(), **WHEN)
    assert answer.envelope.delimiters.repetition == "!"
    assert "*!*00501*" in answer.text
    assert "GS*FA*OTHER*APP*20260302*0700*1*X*005010~ST*997*0001~AK1*QM*1*005010~" in answer.text


@pytest.mark.parametrize(
    ("element", "component", "segment"),
    [("\t", ":", "~"), ("*", "*", "~"), ("*", "A", "~"), ("\xa6", "\xb7", "\xb6")],
)
def test_delimiters_that_cannot_be_used_again_give_way_to_the_usual_ones(
    element: str, component: str, segment: str
) -> None:
    [answer] = edi.acknowledge(delimited(GOOD, element, component, segment).encode("latin-1"), checks=False, **WHEN)
    assert list(answer.envelope.delimiters.used().values()) == ["~", "*", ":"]
    assert "AK9*A*1*1*1~" in answer.text


def test_a_copied_value_holds_no_delimiter_of_the_answer() -> None:
    spoil = BODY.replace("B10*PRO1", "B10*" + ":A^B" * 12)
    lines = answered(interchange(group(one_set(body=spoil))).encode())
    assert lines[3] == "AK4*1:2*127*3*" + "A^B" * 12


def test_components_and_repetitions_have_their_place_in_ak4() -> None:
    def own(item: Any) -> list[Problem]:
        position = Position(segment=2, tag="B10", element=1, component=2, repetition=3)
        return [
            Problem("code-unknown", "no", position=position, value="X"),
            Problem("own-rule", "no", position=position),
        ]

    old = answered(GOOD.encode(), checks=own)
    assert old[2:6] == ["AK3*B10*2**8", "AK4*1:2*127*7*X", "AK4*1:2*127*7*PRO1", "AK5*R*5"]
    sent = GOOD.replace("*004010~", "*005010~").replace("U*00401", "^*00501")
    assert answered(sent.encode(), checks=own)[3] == "AK4*1:2:3*127*7*X"


def test_a_problem_of_a_callers_own_check_rejects_the_set() -> None:
    lines = answered(
        GOOD.encode(), checks=lambda item: [Problem("not-our-customer", "unknown", position=item.position)]
    )
    assert lines[2:] == ["AK5*R*5", "AK9*R*1*1*0"]


def test_items_of_a_reading_may_be_given_and_pass_once() -> None:
    content, expected, _ = CASES["one of three is rejected"]
    items = edi.read(content, whole=True)
    [answer] = edi.acknowledge(items, **WHEN)
    assert [line for line in answer.text.split("~") if line[:2] == "AK"] == expected
    [again] = edi.acknowledge(io.BytesIO(content), **WHEN)
    assert again.text == answer.text


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"kind": "824"}, "kind is '824'"),
        ({"date": "260301"}, "CCYYMMDD"),
        ({"time": "7:00"}, "HHMM"),
    ],
)
def test_what_makes_no_sense_is_refused(options: dict[str, Any], said: str) -> None:
    with pytest.raises(FormatError, match=said):
        list(edi.acknowledge(GOOD.encode(), **{**WHEN, **options}))


def test_memory_grows_with_the_answer_and_not_with_the_file() -> None:
    many = interchange(group(*[one_set(f"{number:04}") for number in range(1, 2001)]))
    [answer] = edi.acknowledge(many.encode(), compact=True, checks=False, **WHEN)
    assert answer.receipt.sets == []
    assert "AK1*QM*1~AK9*A*2000*2000*2000~" in answer.text


@given(spoiled(), st.sampled_from(["auto", "997", "999", "ta1"]), st.booleans(), st.booleans())
@settings(max_examples=250, deadline=None)
def test_any_file_gets_an_answer_that_is_sound(source: bytes, kind: Any, compact: bool, checks: bool) -> None:
    data = edi.acknowledge_bytes(source, kind=kind, compact=compact, checks=checks, always=True, **WHEN)
    echoed = ("AK1", "AK2", "TA1")  # repeat what was received, however malformed that is
    assert [problem for problem in complaints(data) if problem.position.tag not in echoed] == []


@given(spoiled())
@settings(max_examples=150, deadline=None)
def test_line_breaks_change_no_answer(source: bytes) -> None:
    plain = [answer.text for answer in edi.acknowledge(source, numbers=Counter(), **WHEN)]
    broken = [answer.text for answer in edi.acknowledge(source, numbers=Counter(), line_end="\n", **WHEN)]
    assert [text.replace("\n", "") for text in broken] == [text.replace("\n", "") for text in plain]


def test_what_was_received_before_is_rejected_as_a_whole() -> None:
    store = edi.MemoryStore()
    first = edi.acknowledge(edi.read(GOOD.encode(), whole=True, seen=store), **WHEN)
    again = edi.acknowledge(edi.read(GOOD.encode(), whole=True, seen=store), **WHEN)
    assert [answer.receipt.status for answer in first] == ["accepted"]
    [answer] = again
    assert answer.text.split("~")[1:] == ["TA1*000000001*260301*0600*R*025", "IEA*0*000000001", ""]


def test_a_lenient_reading_accepts_what_is_only_counted_wrong() -> None:
    wrong = interchange(group(one_set(count=9)), count=4).encode()
    [answer] = edi.acknowledge(edi.read(wrong, whole=True, policy="lenient"), **WHEN)
    assert [line for line in answer.text.split("~") if line[:2] in ("TA", "AK")] == [
        "AK1*QM*1",
        "AK2*214*0001",
        "AK5*E*4",
        "AK9*E*1*1*1",
    ]


def test_more_faults_than_a_reading_tells_are_all_answered() -> None:
    sets = [one_set(f"{number:04}", count=9) for number in range(1, 1202)]
    lines = answered(interchange(group(*sets), count=7).encode(), checks=False)
    assert lines[0] == "TA1*000000001*260301*0600*E*021"
    assert lines.count("AK5*R*4") == 1201
    assert lines[-1] == "AK9*R*1201*1201*0"
