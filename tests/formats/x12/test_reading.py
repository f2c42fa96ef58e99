from __future__ import annotations

import io

import pytest

from canonical.errors import FormatError
from canonical.formats.x12 import Notice, TransactionSet, Unreadable, read
from canonical.problems import Position
from tests.formats.x12.files import BODY, GOOD, TWO, group, gs, interchange, isa, lined, one_set, wrapped


def only_set(source: str) -> TransactionSet:
    found = [item for item in read(source.encode()) if isinstance(item, TransactionSet)]
    assert len(found) == 1
    return found[0]


def test_a_set_has_its_segments_its_text_and_its_envelope() -> None:
    found = only_set(GOOD)
    assert found.segments[0] == ["ST", "214", "0001"]
    assert found.segments[4] == ["AT7", "X1", "NS", "", "", "20260301", "0815", "LT"]
    assert found.segments[-1] == ["SE", "6", "0001"]
    assert found.text == one_set()
    assert (found.set_id, found.control, found.version, found.number) == ("214", "0001", "004010", 1)
    assert (found.interchange.sender_qualifier, found.interchange.sender) == ("ZZ", "SENDER")
    assert (found.interchange.receiver_qualifier, found.interchange.receiver) == ("ZZ", "RECEIVER")
    assert found.interchange.raw[6] == "SENDER         "
    assert (found.interchange.control, found.interchange.date, found.interchange.time) == (
        "000000001",
        "260301",
        "0600",
    )
    assert (found.interchange.version, found.interchange.test) == ("00401", False)
    assert not found.interchange.acknowledgement_requested
    assert (found.group.functional_id, found.group.control, found.group.version) == ("QM", "1", "004010")
    assert (found.group.sender, found.group.receiver) == ("APP", "OTHER")
    assert (found.group.date, found.group.time) == ("20260301", "0600")


def test_positions_tell_segment_element_and_byte() -> None:
    text = TWO.replace("BOL1", "Ü")
    second = list(read(text.encode()))[1]
    assert isinstance(second, TransactionSet)
    start = text.encode().rindex(b"ST*")
    assert second.position == Position(1, 1, 2, offset=start)
    assert second.segment_offset(3) == text.encode().rindex(b"LX*")
    date = text.encode().rindex(b"20260301*0815")
    assert str(second.at(4, 5)) == f"interchange 1, group 1, message 2, segment 5 AT7-05, byte {date}"
    assert second.at(4).offset == text.encode().rindex(b"AT7")
    with pytest.raises(IndexError):
        second.segment_offset(6)


@pytest.mark.parametrize("spoil", [lined, lambda text: lined(text, "\r\n\t "), lambda text: wrapped(text, 80)])
def test_offsets_are_those_of_the_file_however_it_is_cut_into_lines(spoil) -> None:
    source = spoil(GOOD)
    found = only_set(source)
    assert [segment[0] for segment in found.segments] == ["ST", "B10", "L11", "LX", "AT7", "SE"]
    for index in (0, 1, 2, 4, 5):
        at = found.segment_offset(index)
        rest = source[at:].replace("\r", "").replace("\n", "")
        assert rest.startswith("*".join(found.segments[index]))
    assert found.text == source[found.offset : found.offset + len(found.text)]
    assert found.text.endswith("~")


@pytest.mark.parametrize(
    ("version", "mark", "repetition"),
    [("00401", "U", None), ("00401", "^", None), ("00402", "^", "^"), ("00501", "U", None), ("00501", " ", None)],
)
def test_the_repetition_separator_exists_from_00402_on(version: str, mark: str, repetition: str | None) -> None:
    found = only_set(GOOD.replace("*U*00401*", f"*{mark}*{version}*"))
    assert found.interchange.delimiters.repetition == repetition
    assert found.interchange.delimiters.component == ":"


def test_a_set_without_a_group_takes_its_version_from_the_interchange() -> None:
    assert only_set(isa() + one_set() + "IEA*0*000000001~").version == "004010"


def test_encodings_are_reported_by_interchange_and_set() -> None:
    latin = list(read(TWO.replace("0002~B10", "0002~B10*MÜLLER").encode("latin-1")))
    sets = [item for item in latin if isinstance(item, TransactionSet)]
    assert [item.encoding for item in sets] == ["ascii", "latin-1"]
    assert sets[0].interchange.encoding == "latin-1"
    assert sets[1].segments[1][1] == "MÜLLER"
    assert only_set(GOOD.replace("BOL1", "MÜLLER")).encoding == "utf-8"
    assert only_set(GOOD.replace("BOL1", "MÜLLER")).segments[2][1] == "MÜLLER"


def test_what_was_cut_off_keeps_its_text() -> None:
    cut = GOOD[: GOOD.index("LX*1") + 3]
    found = only_set(cut)
    assert found.text == cut[cut.index("ST*") :]
    assert found.segments[-1] == ["LX", ""]


def test_unreadable_stretches_and_sets_and_envelopes_make_up_the_whole_file() -> None:
    source = "HELLO\n" + GOOD + "XX" + interchange(group("K1*A~K1*B~", one_set()), control="000000002")
    texts = [item.text for item in read(source.encode()) if not isinstance(item, Notice)]
    assert texts == ["HELLO\n", one_set(), "XX", "K1*A~K1*B~", one_set()]


def test_messages_name_what_was_expected_and_what_was_found() -> None:
    problem = only_set(interchange(group(one_set(count=9)))).problems[0]
    assert "SE01 says 9 segments, the set has 6" in problem.message
    assert problem.hint
    assert problem.value == "9"


def test_a_segment_without_end_is_handed_out_in_pieces_of_bounded_size() -> None:
    source = isa() + gs() + "ST*214*0001~B10*" + "X" * 5000
    items = list(read(source.encode(), longest_segment=1000, chunk_size=100))
    assert [problem.rule for item in items for problem in item.problems] == [
        "segment-too-long",
        *["segment-too-long"] * 6,
        "group-trailer-missing",
        "interchange-trailer-missing",
    ]
    assert isinstance(items[0], TransactionSet)
    assert items[0].segments == [["ST", "214", "0001"]]
    assert "".join(item.text for item in items if isinstance(item, Unreadable)) == "B10*" + "X" * 5000


def test_after_a_segment_that_is_too_long_the_file_goes_on() -> None:
    source = (
        isa() + gs() + "ST*214*0001~B10*" + "X" * 5000 + "~SE*3*0001~" + one_set("0002") + "GE*2*1~IEA*1*000000001~"
    )
    items = list(read(source.encode(), longest_segment=1000))
    sets = [item for item in items if isinstance(item, TransactionSet)]
    assert [(item.control, [problem.rule for problem in item.problems]) for item in sets] == [
        ("0001", ["segment-too-long"]),
        ("0002", []),
    ]


def test_a_set_that_is_too_long_is_given_up_with_its_text_and_the_next_one_is_read() -> None:
    long = one_set(body="K1*X~" * 4000, count=1)
    items = list(read(interchange(group(long, one_set("0002"))).encode(), longest_set=10_000))
    sets = [item for item in items if isinstance(item, TransactionSet)]
    assert [[problem.rule for problem in item.problems] for item in sets] == [["set-too-long"], []]
    stray = [item.text for item in items if isinstance(item, Unreadable)]
    assert sets[0].text + "".join(stray) == long


def test_a_set_longer_than_the_quick_way_reaches_is_read_all_the_same() -> None:
    count = 420_000
    body = "K1*0123456~" * count
    source = interchange(group(one_set(body=body, count=count + 2), one_set("0002"))).encode()
    first, second = read(io.BytesIO(source))
    assert isinstance(first, TransactionSet)
    assert len(first.segments) == count + 2
    assert first.problems == second.problems == []


@pytest.mark.parametrize("source", ["text", 5, None, io.StringIO("ISA")])
def test_a_source_that_is_no_binary_stream_is_refused(source) -> None:
    with pytest.raises(FormatError, match=r"binary"):
        list(read(source))


@pytest.mark.parametrize("option", ["chunk_size", "longest_segment", "longest_set"])
def test_sizes_must_be_positive(option: str) -> None:
    with pytest.raises(FormatError, match=r"positive"):
        list(read(b"", **{option: 0}))


class Trickle(io.RawIOBase):
    """A pipe that gives a few bytes at a time."""

    def __init__(self, data: bytes, step: int) -> None:
        self.data, self.step, self.at = data, step, 0

    def read(self, size: int = -1) -> bytes:
        piece = self.data[self.at : self.at + min(self.step, size)]
        self.at += len(piece)
        return piece


def test_a_pipe_may_give_less_than_was_asked_for() -> None:
    assert [repr(item) for item in read(Trickle(TWO.encode(), 3))] == [repr(item) for item in read(TWO.encode())]


def test_sets_are_yielded_before_the_rest_of_the_file_is_read() -> None:
    pipe = Trickle(interchange(group(*[one_set(f"{n:04}") for n in range(1, 2000)])).encode(), 1 << 16)
    items = read(pipe, chunk_size=1000)
    assert next(items).problems == []
    assert pipe.at < 10_000


def test_a_body_that_mentions_other_tags_is_no_envelope() -> None:
    found = only_set(interchange(group(one_set(body=BODY.replace("BOL1", "ISA GE SE ST")))))
    assert found.segments[2][1] == "ISA GE SE ST"
    assert not found.problems
