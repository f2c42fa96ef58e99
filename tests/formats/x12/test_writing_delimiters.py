"""Writing X12 beyond plain sets: TA1, guides, repetitions, and delimiters chosen so that no data holds them."""

from __future__ import annotations

import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats.x12 import Delimiters, Outgoing, write
from canonical.formats.x12.segment_text import SegmentWriter
from canonical.problems import Position, Problem
from tests.formats.x12.test_writing import ANSWER, SEGMENTS, options, sets_of, written


def test_an_interchange_may_hold_nothing_but_ta1() -> None:
    ta1 = ["TA1", "000000007", "260301", "0600", "A", "000"]
    text = written(acknowledgements=[ta1], line_end="\n")
    assert text.splitlines()[1:] == ["TA1*000000007*260301*0600*A*000~", "IEA*0*000000001~"]
    both = written(Outgoing("990", ANSWER), acknowledgements=[ta1, ta1]).split("~")
    assert [line.partition("*")[0] for line in both] == ["ISA", "TA1", "TA1", "GS", "ST", "B1", "SE", "GE", "IEA", ""]


@pytest.mark.parametrize(
    ("segment", "said"),
    [(["TA2", "1"], "no TA1"), ([], "no TA1"), (["TA1", "00*1"], "delimiter"), (["TA1", "0\n1"], "control character")],
)
def test_what_is_no_ta1_cannot_stand_before_the_groups(segment: list[str], said: str) -> None:
    with pytest.raises(FormatError, match=said):
        written(acknowledgements=[segment])


def test_a_set_may_name_its_guide_and_its_own_partners() -> None:
    sets = [
        Outgoing("990", ANSWER, application_sender="MINE", application_receiver="YOURS"),
        Outgoing("990", ANSWER, guide="005010X1"),
    ]
    found = sets_of(written(*sets, envelope=options(version="005010")))
    assert [(item.group.sender, item.group.receiver, item.group.number) for item in found] == [
        ("MINE", "YOURS", 1),
        ("SENDER", "RECEIVER", 2),
    ]
    assert found[1].segments[0] == ["ST", "990", "0002", "005010X1"]


def test_repetitions_are_lists_of_lists() -> None:
    segments = [
        ["N1", [["A", "B"], ["C"]], [["D"], ["E"], [""]], ["F", "G"], [["H", ""], "I"]],
        ["N2", [["", ""], [""]]],
    ]
    text = written(Outgoing("990", segments), envelope=options(version="005010"))
    assert sets_of(text)[0].segments[1:3] == [["N1", "A:B^C", "D^E", "F:G", "H^I"], ["N2"]]
    with pytest.raises(FormatError) as caught:
        written(Outgoing("990", segments))
    assert caught.value.problems[0].rule == "repetition-not-allowed"
    assert caught.value.problems[0].position == Position(segment=2, tag="N1", element=1)
    with pytest.raises(FormatError, match="delimiter"):
        written(Outgoing("990", [["N1", [["A^B"], ["C"]]]]), envelope=options(version="005010"))
    with pytest.raises(FormatError, match="not text"):
        written(Outgoing("990", [["N1", [["A"], [5]]]]), envelope=options(version="005010"))  # type: ignore[list-item]


def test_delimiters_are_chosen_that_no_data_holds() -> None:
    told: list[Problem] = []
    segments = [["N1", "A*B", "C~D", "E:F", ["G|H", "I>"]]]
    text = written(Outgoing("990", segments), on_delimiter="choose", problems=told)
    found = sets_of(text)[0]
    assert found.segments[1] == ["N1", "A*B", "C~D", "E:F", "G|H\\I>"]
    assert found.interchange.delimiters == Delimiters("+", "\\", None, "'")
    assert [(problem.rule, problem.value, problem.severity) for problem in told] == [
        ("delimiter-chosen", "'", "warning"), ("delimiter-chosen", "+", "warning"), ("delimiter-chosen", "\\", "warning"),
    ]  # fmt: skip
    assert written(Outgoing("990", ANSWER), on_delimiter="choose") == written(Outgoing("990", ANSWER))


def test_chosen_delimiters_look_at_the_envelope_and_take_an_iterator_once() -> None:
    sets = iter([Outgoing("990", ANSWER), Outgoing("990", [["N1", "A~B"]])])
    text = "".join(write(sets, envelope=options(sender="S*1"), on_delimiter="choose"))
    found = sets_of(text)
    assert [item.interchange.sender for item in found] == ["S*1"] * 2
    assert found[1].segments[1] == ["N1", "A~B"]


def test_joined_text_keeps_its_component_and_repetition_separators() -> None:
    outgoing = Outgoing("990", [["N1", "A:B^C", "D*E"]])
    text = written(outgoing, on_delimiter="choose", joined=True, envelope=options(version="005010"))
    found = sets_of(text)[0]
    assert found.segments[1] == ["N1", "A:B^C", "D*E"]
    assert found.values(1, 1) == [["A", "B"], ["C"]]


@given(
    st.lists(st.text("AB" + string.punctuation, max_size=40), min_size=1, max_size=6),
    st.sampled_from(["004010", "005010"]),
)
@settings(max_examples=150)
def test_whatever_the_data_holds_delimiters_are_found_for_it(values: list[str], version: str) -> None:
    text = written(Outgoing("990", [["N1", *values, "Z"]]), on_delimiter="choose", envelope=options(version=version))
    assert sets_of(text)[0].segments[1] == ["N1", *values, "Z"]


def test_everything_that_punctuation_has_still_leaves_delimiters() -> None:
    full = Outgoing("990", [["N1", string.punctuation]])
    text = written(full, on_delimiter="choose")
    assert sets_of(text)[0].segments[1] == ["N1", string.punctuation]
    assert sets_of(text)[0].interchange.delimiters == Delimiters("\x1d", "\x1f", None, "\x1c")


@pytest.mark.parametrize("marks", [("*", ":", "~"), ("\x1d", "\x1f", "\x1c"), ("*", ":", "\n")])
@pytest.mark.parametrize("line_end", ["", "\r\n"])
def test_the_look_at_a_whole_set_sees_what_the_look_at_each_segment_sees(
    marks: tuple[str, str, str], line_end: str
) -> None:
    """Every fault hidden among plain segments is found, whatever the delimiters are."""
    element, component, segment = marks
    envelope = options(delimiters=Delimiters(element, component, None, segment))
    plain = [["N1", "SH", "ACME"]] * 5
    for spoil in ("A" + element, "A" + segment + "B", "A" + component, "A\x00", "A\x7f", "Ł"):
        for at in (0, 3, 5):
            lines = [*plain[:at], ["N3", spoil], *plain[at:]]
            with pytest.raises(FormatError) as caught:
                written(Outgoing("990", lines), envelope=envelope, line_end=line_end)
            assert caught.value.problems[0].position == Position(segment=at + 2, tag="N3", element=1)
    for tag in ("SE", "n1", "N", "N123"):
        with pytest.raises(FormatError, match="cannot be a segment"):
            written(Outgoing("990", [*plain, [tag, "A"]]), envelope=envelope, line_end=line_end)
    trimmed_away = written(Outgoing("990", [*plain, ["N1", "SH", "", ""]]), envelope=envelope, line_end=line_end)
    assert sets_of(trimmed_away)[0].segments[6] == ["N1", "SH"]


@given(st.lists(SEGMENTS, min_size=1, max_size=3), st.booleans(), st.sampled_from(["*", "\x1d"]))
@settings(max_examples=150)
def test_a_set_is_written_alike_at_a_glance_and_segment_by_segment(lists, joined, element) -> None:
    segments = [line for lines in lists for line in lines]
    writer = SegmentWriter(Delimiters(element, ":", None, "~"), "latin-1", " ", [], joined=joined)
    header, outgoing = ["ST", "990", "0001"], Outgoing("990", segments)
    quick = writer._plain([header, *segments])
    assert quick in (None, writer._looked_at(header, outgoing, "0001"))
    assert quick is not None or not "".join(value for line in segments for value in line).isascii()
