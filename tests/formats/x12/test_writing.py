from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats.x12 import Counter, Delimiters, EnvelopeOptions, Outgoing, TransactionSet, read, write
from canonical.formats.x12.functional import functional_id
from canonical.problems import Position, Problem

ANSWER = [["B1", "ABCD", "SHIP1", "20260301", "A"]]


def options(**changes: Any) -> EnvelopeOptions:
    """An envelope that differs in what a test looks at."""
    values = {"sender": "SENDER", "receiver": "RECEIVER", "date": "20260301", "time": "0600", **changes}
    return EnvelopeOptions(**values)


def written(*sets: Outgoing, envelope: EnvelopeOptions | None = None, **more: Any) -> str:
    """The text of an interchange."""
    return "".join(write(sets, envelope=envelope or options(), **more))


def sets_of(text: str, encoding: str = "latin-1") -> list[TransactionSet]:
    """Read back; nothing but sets without problems may be found."""
    items = list(read(text.encode(encoding)))
    assert [problem for item in items for problem in item.problems if problem.severity != "info"] == []
    return [item for item in items if isinstance(item, TransactionSet)]


def test_an_interchange_has_a_header_of_fixed_width_and_right_trailers() -> None:
    assert written(Outgoing("990", ANSWER), Outgoing("990", ANSWER), line_end="\n") == (
        "ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0*P*:~\n"
        "GS*GF*SENDER*RECEIVER*20260301*0600*1*X*004010~\n"
        "ST*990*0001~\nB1*ABCD*SHIP1*20260301*A~\nSE*3*0001~\n"
        "ST*990*0002~\nB1*ABCD*SHIP1*20260301*A~\nSE*3*0002~\n"
        "GE*2*1~\nIEA*1*000000001~\n"
    )


def test_no_sets_make_no_interchange() -> None:
    numbers = Counter()
    assert written(numbers=numbers) == ""
    assert numbers.next_interchange() == 1


def test_sets_with_another_time_version_or_function_open_another_group() -> None:
    sets = [
        Outgoing("214", ANSWER, date="20260301", time="0815"),
        Outgoing("214", ANSWER, date="20260301", time="0815"),
        Outgoing("214", ANSWER, date="20260301", time="081530"),
        Outgoing("214", ANSWER, date="20260302", time="081530"),
        Outgoing("990", ANSWER, date="20260302", time="081530"),
        Outgoing("990", ANSWER, date="20260302", time="081530", version="005010"),
    ]
    found = sets_of(written(*sets))
    groups = [(item.group.functional_id, item.group.date, item.group.time, item.group.version) for item in found]
    assert groups == [
        ("QM", "20260301", "0815", "004010"),
        ("QM", "20260301", "0815", "004010"),
        ("QM", "20260301", "081530", "004010"),
        ("QM", "20260302", "081530", "004010"),
        ("GF", "20260302", "081530", "004010"),
        ("GF", "20260302", "081530", "005010"),
    ]
    assert [item.group.number for item in found] == [1, 1, 2, 3, 4, 5]


def test_control_numbers_come_from_the_caller_and_wrap_around() -> None:
    numbers = Counter(interchange=999_999_999, group=17, transaction=12345)
    text = written(Outgoing("990", ANSWER), Outgoing("204", ANSWER), numbers=numbers)
    found = sets_of(text)
    assert [item.control for item in found] == ["12345", "12346"]
    assert [item.group.control for item in found] == ["17", "18"]
    assert found[0].interchange.control == "999999999"
    assert numbers.next_interchange() == 1


@pytest.mark.parametrize("number", [0, -1, 1_000_000_000])
def test_a_control_number_that_does_not_fit_is_refused(number: int) -> None:
    with pytest.raises(FormatError, match=r"between 1 and 999999999"):
        written(Outgoing("990", ANSWER), numbers=Counter(transaction=number))


def test_versions_decide_dates_and_repetition() -> None:
    old = sets_of(written(Outgoing("990", ANSWER), envelope=options(version="003040")))[0]
    assert (old.group.date, old.interchange.version, old.interchange.raw[11]) == ("260301", "00304", "U")
    new = sets_of(written(Outgoing("990", ANSWER), envelope=options(version="005010")))[0]
    assert (new.group.date, new.interchange.version, new.interchange.delimiters.repetition) == (
        "20260301",
        "00501",
        "^",
    )


def test_everything_that_the_envelope_says_can_be_chosen() -> None:
    chosen = options(
        sender_qualifier="02",
        receiver_qualifier="14",
        application_sender="APPA",
        application_receiver="APPB",
        test=True,
        acknowledgement=True,
        authorization=("03", "KEY"),
        security=("01", "SECRET"),
        delimiters=Delimiters("|", ">", None, "\n"),
    )
    found = sets_of(written(Outgoing("990", ANSWER), envelope=chosen))[0]
    assert found.interchange.elements[1:9] == ["03", "KEY", "01", "SECRET", "02", "SENDER", "14", "RECEIVER"]
    assert found.interchange.test
    assert found.interchange.acknowledgement_requested
    assert (found.group.sender, found.group.receiver) == ("APPA", "APPB")
    assert found.interchange.delimiters == Delimiters("|", ">", None, "\n")


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"sender": "S" * 16}, "ISA06"),
        ({"sender_qualifier": "Z"}, "ISA05"),
        ({"sender": "A*B"}, "delimiter"),
        ({"application_sender": "S" * 16}, "GS02"),
        ({"application_receiver": "A~"}, "delimiter"),
        ({"version": "4010"}, "version"),
        ({"date": "260301"}, "CCYYMMDD"),
        ({"time": "6:00"}, "HHMM"),
        ({"date": "20260230"}, "no day"),
        ({"time": "2561"}, "no time of day"),
        ({"delimiters": Delimiters("*", "*")}, "same"),
        ({"delimiters": Delimiters("A")}, "punctuation"),
        ({"delimiters": Delimiters("**")}, "punctuation"),
        ({"delimiters": Delimiters(segment=" ")}, "punctuation"),
        ({"delimiters": Delimiters(element="\n")}, "punctuation"),
    ],
)
def test_an_envelope_that_cannot_be_written_is_refused(changes: dict[str, Any], said: str) -> None:
    with pytest.raises(FormatError, match=said):
        written(Outgoing("990", ANSWER), envelope=options(**changes))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"on_delimiter": "ignore"}, "on_delimiter"),
        ({"line_end": "; "}, "line_end"),
        ({"encoding": "klingon"}, "encoding"),
        ({"on_delimiter": "replace", "replacement": "*"}, "replacement"),
        ({"on_delimiter": "replace", "replacement": ""}, "replacement"),
    ],
)
def test_options_that_make_no_sense_are_refused(more: dict[str, Any], said: str) -> None:
    with pytest.raises(FormatError, match=said):
        written(Outgoing("990", ANSWER), **more)


@pytest.mark.parametrize(
    ("segment", "rule", "element", "mark"),
    [
        (["N1", "SH", "A*B"], "delimiter-in-data", 2, "*"),
        (["N1", "SH", "A~B"], "delimiter-in-data", 2, "~"),
        (["N1", "SH", "A:B"], "delimiter-in-data", 2, ":"),
        (["N1", ["SH", "A:B"]], "delimiter-in-data", 1, ":"),
        (["N1", "A\nB"], "control-character-in-data", 1, "\n"),
        (["N1", "", "A\0B"], "control-character-in-data", 2, "\0"),
        (["N1", "SH", "Łódź"], "character-not-encodable", 2, "Ł"),
        (["N1", "SH", 5], "element-not-text", 2, None),
        (["N1", "SH", None], "element-not-text", 2, None),
        (["N1", "SH", ["A", 5]], "element-not-text", 2, None),
        (["SE", "1"], "segment-tag-invalid", None, None),
        (["ISA", "1"], "segment-tag-invalid", None, None),
        (["n1", "1"], "segment-tag-invalid", None, None),
        (["N*", "1"], "segment-tag-invalid", None, None),
        (["1N", "1"], "segment-tag-invalid", None, None),
        ([""], "segment-tag-invalid", None, None),
        ([], "segment-tag-invalid", None, None),
    ],
)
def test_data_that_would_break_a_segment_is_refused_with_its_place(
    segment: list[Any], rule: str, element: int | None, mark: str | None
) -> None:
    with pytest.raises(FormatError) as caught:
        written(Outgoing("990", [*ANSWER, segment]))
    problem = caught.value.problems[0]
    tag = str(segment[0]) if segment else ""
    assert (problem.rule, problem.value) == (rule, mark)
    assert problem.position == Position(segment=3, tag=tag, element=element)
    assert "set 990 0001" in problem.message
    assert problem.hint


def test_a_delimiter_in_data_is_replaced_on_request_and_told() -> None:
    told: list[Problem] = []
    text = written(
        Outgoing("990", [["N1", "SH", "A*B~C*", ["X:Y", "Z"]]]), on_delimiter="replace", replacement="-", problems=told
    )
    assert sets_of(text)[0].segments[1] == ["N1", "SH", "A-B-C-", "X-Y:Z"]
    assert [(problem.severity, problem.value, problem.position.element) for problem in told] == [
        ("warning", "*", 2),
        ("warning", "~", 2),
        ("warning", ":", 3),
    ]


def test_a_character_that_cannot_be_encoded_is_never_replaced() -> None:
    with pytest.raises(FormatError, match="latin-1"):
        written(Outgoing("990", [["N1", "SH", "Łódź"]]), on_delimiter="replace")
    assert (
        sets_of(written(Outgoing("990", [["N1", "SH", "Łódź"]]), encoding="utf-8"), "utf-8")[0].segments[1][2] == "Łódź"
    )
    with pytest.raises(FormatError, match="ascii"):
        written(Outgoing("990", [["N1", "SH", "Ü"]]), encoding="ascii")


def test_empty_elements_at_the_end_are_left_out() -> None:
    segments = [["N1", "SH", "", ["A", "", ""], "", ""], ["LX", ""], ["N2", ["", ""]]]
    assert sets_of(written(Outgoing("990", segments)))[0].segments[1:4] == [["N1", "SH", "", "A"], ["LX"], ["N2"]]


def test_a_set_of_unknown_function_needs_its_functional_id() -> None:
    with pytest.raises(FormatError, match="functional="):
        Outgoing("123", ANSWER)
    assert sets_of(written(Outgoing("123", ANSWER, functional="ZZ")))[0].group.functional_id == "ZZ"
    with pytest.raises(FormatError, match="HHMM"):
        Outgoing("990", ANSWER, time="6")
    for wrong in ("", "21", "2145"):
        with pytest.raises(FormatError, match="three characters"):
            Outgoing(wrong, ANSWER, functional="ZZ")


ANYTHING = "".join(map(chr, range(256)))


@pytest.mark.parametrize("more", [{}, {"joined": True}, {"on_delimiter": "choose"}, {"on_delimiter": "replace"}])
@pytest.mark.parametrize("data", [ANYTHING, "A~SE*9*9~", "plain", ""])
def test_counted_bytes_may_be_any(data: str, more: dict[str, Any]) -> None:
    size = str(len(data))
    segments = [["SPI", "00"], ["BIN", size, data], ["BDS", "ASC", size, data], ["N1", "SH"]]
    text = written(Outgoing("841", segments, functional="SP"), **more)
    [found] = sets_of(text)
    assert [segment[-1] for segment in found.segments[2:4]] == [data, data]
    assert found.problems == []
    assert text[3] == "*"  # no other delimiters had to be chosen


@pytest.mark.parametrize(
    ("size", "data"), [("4", "ABC"), ("2", "ABC"), ("", "ABC"), ("x", "ABC"), ("-3", "ABC"), ("0", "A")]
)
def test_a_wrong_count_of_bytes_is_refused(size: str, data: str) -> None:
    with pytest.raises(FormatError) as refused:
        written(Outgoing("841", [["BIN", size, data]], functional="SP"))
    assert [(problem.rule, problem.position.element) for problem in refused.value.problems] == [
        ("binary-length-wrong", 1)
    ]


@pytest.mark.parametrize(
    ("set_id", "code"),
    [
        ("204", "SM"), ("990", "GF"), ("214", "QM"), ("210", "IM"), ("846", "IB"), ("940", "OW"), ("945", "SW"),
        ("856", "SH"), ("850", "PO"), ("997", "FA"), ("999", "FA"), ("000", None),
    ],
)  # fmt: skip
def test_the_functional_id_follows_from_the_set(set_id: str, code: str | None) -> None:
    assert functional_id(set_id) == code


PLAIN = st.text(st.characters(min_codepoint=32, max_codepoint=255, exclude_characters="*:~^\x7f"), max_size=12).filter(
    lambda text: all(character.isprintable() or character in "\xa0\xad" or character > "\x9f" for character in text)
)
TAGS = st.sampled_from(["N1", "L11", "AT7", "B10", "W12", "LX"])
SEGMENTS = st.lists(
    st.tuples(TAGS, st.lists(PLAIN, max_size=6)).map(lambda parts: [parts[0], *parts[1]]), min_size=0, max_size=8
)


def trimmed(segment: list[str]) -> list[str]:
    """Without empty elements at the end."""
    size = max((index for index, value in enumerate(segment) if value), default=0) + 1
    return segment[:size]


@given(
    st.lists(SEGMENTS, min_size=1, max_size=4),
    st.sampled_from([("*", ":", "~"), ("|", ">", "'"), ("\x1d", "\x1f", "\x1c"), ("*", ":", "\n")]),
    st.sampled_from(["", "\n", "\r\n"]),
    st.sampled_from(["latin-1", "utf-8"]),
    st.sampled_from(["004010", "005010"]),
)
@settings(max_examples=200)
def test_reading_what_was_written_gives_the_same_segments(sets, marks, line_end, encoding, version) -> None:
    element, component, segment = marks
    taken = str.maketrans(dict.fromkeys("".join(marks) + "^", "_"))
    clean = [[[value.translate(taken) for value in line] for line in lines] for lines in sets]
    envelope = options(delimiters=Delimiters(element, component, None, segment), version=version)
    text = "".join(
        write([Outgoing("214", lines) for lines in clean], envelope=envelope, encoding=encoding, line_end=line_end)
    )
    found = [item for item in read(text.encode(encoding)) if isinstance(item, TransactionSet)]
    assert [item.problems for item in found] == [[]] * len(clean)
    expected = [[trimmed(line) for line in lines] for lines in clean]
    if encoding == "latin-1" and any(item.encoding == "utf-8" for item in found):
        return  # some Latin-1 text happens to be UTF-8 and is read as that, which X12 gives no way to tell apart
    assert [item.segments[1:-1] for item in found] == expected


@given(st.lists(SEGMENTS, min_size=1, max_size=3))
@settings(max_examples=60)
def test_writing_what_was_read_gives_the_same_text(sets) -> None:
    """Composites and repetitions stay as they were received."""
    clean = [[[trimmed(line)[0], *trimmed(line)[1:], "A:B^C"] for line in lines] for lines in sets]
    envelope = options(version="005010")
    first = written(*[Outgoing("214", lines) for lines in clean], envelope=envelope, joined=True, encoding="utf-8")
    found = sets_of(first, "utf-8")
    again = written(
        *[Outgoing(item.set_id, item.segments[1:-1]) for item in found],
        envelope=envelope,
        joined=True,
        encoding="utf-8",
    )
    assert again == first
