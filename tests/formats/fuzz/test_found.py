"""What fuzzing has found, each as a small case of its own."""

from __future__ import annotations

import gzip
import io
from typing import Any

import pytest

from canonical.errors import FormatError
from canonical.formats import edi, edifact, x12
from canonical.formats.edi.parallel import PartReading, parts
from canonical.formats.edi.recoding import Recoder
from canonical.formats.x12 import values
from tests.formats.x12.files import GOOD, TWO, gs, isa

MESSAGE = "UNH+1+IFTSTA:D:01B:UN'BGM+23+S1+9'UNT+3+1'"


def told(file: bytes) -> list[str]:
    return [problem.rule for item in edi.read(file) for problem in item.problems]


@pytest.mark.parametrize("name", ["JUNG", "MYUNZ", "TUNH", "FORTUNE", "UNH", "UNZ", "A:UNG", "ONE UNZ", "ONE-UNZ"])
def test_a_partner_whose_name_ends_like_a_tag(name: str) -> None:
    """Without a UNA the delimiters are found out from where the second header stands."""
    assert told(f"UNB+UNOC:3+{name}+B+260301:0600+7'{MESSAGE}UNZ+1+7'".encode()) == []
    assert told(f"UNB+UNOC:3+A+{name}+260301:0600+7'{MESSAGE.replace('S1', name[-3:])}UNZ+1+7'".encode()) == []


def test_values_that_look_like_a_una_in_the_middle_of_a_segment() -> None:
    inside = MESSAGE.replace("S1", "UNA+4+39+UNH")
    assert told(f"UNB+UNOC:3+A+B+260301:0600+7'{inside}UNZ+1+7'".encode()) == []


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\n\n"])
def test_segments_that_end_with_a_line_break_and_empty_lines_between_them(line_end: str) -> None:
    file = f"UNA:+.? \nUNB+UNOC:3+A+B+260301:0600+7'{MESSAGE}UNZ+1+7'".replace("'", "\n" + line_end)
    file = file.replace("? \n", "? \n" + line_end)
    assert [rule for rule in told(file.encode()) if rule != "segment-empty"] == []


def test_delimiters_that_no_file_can_declare_are_refused_in_words() -> None:
    for wrong in ({"element": "\u20ac"}, {"element": ""}, {"component": "ab"}, {"decimal": "\0"}, {"release": "\n"}):
        with pytest.raises(FormatError, match="delimiter"):
            edifact.EnvelopeOptions(
                sender="A", receiver="B", date="20260301", time="0600", delimiters=edifact.Delimiters(**wrong)
            )
    for syntax, mark in (("UNOA", "\xa7"), ("UNOX", "\xa7")):
        with pytest.raises(FormatError, match="does not have"):
            edifact.EnvelopeOptions(
                sender="A", receiver="B", date="20260301", time="0600", syntax=syntax,
                delimiters=edifact.Delimiters(segment=mark),
            )  # fmt: skip


def test_delimiters_cannot_be_chosen_for_data_that_holds_them_all() -> None:
    options = x12.EnvelopeOptions(sender="A", receiver="B", date="20260301", time="0600")
    every = "".join(map(chr, (*range(0x21, 0x7F), *range(0x1C, 0x20))))
    with pytest.raises(FormatError, match="occurs in the data"):
        list(x12.write([x12.Outgoing("214", [["N1", every]])], envelope=options, on_delimiter="choose"))
    odd: Any = [["N1", [None]], ["N1", [[1]]]]
    with pytest.raises(FormatError):
        list(x12.write([x12.Outgoing("214", odd)], envelope=options, on_delimiter="choose"))


@pytest.mark.parametrize("text", ["5E+-3", "5E++3", "5E-+3", "E5", "5E"])
def test_numbers_with_odd_exponents_are_refused(text: str) -> None:
    with pytest.raises(FormatError):
        values.read_r(text)
    assert values.read_r("5E-3") is not None


def test_a_damaged_archive_gives_the_same_text_in_pieces() -> None:
    packed = bytearray(gzip.compress((GOOD * 20).encode(), 9, mtime=0))
    for at in range(12, len(packed) - 8, 7):
        damaged = bytes(packed[:at]) + bytes([packed[at] ^ 0x55]) + bytes(packed[at + 1 :])
        whole = [repr(item) for item in edi.read(damaged, whole=True)]
        assert [repr(item) for item in edi.read(io.BytesIO(damaged), whole=True, chunk_size=61)] == whole


def test_an_answer_to_delimiters_that_nobody_can_write() -> None:
    for mark in ("\0", "\n", "-"):
        file = f"UNB+UNOC:3+A:14+B:14+260301:0600+7'{MESSAGE}UNZ+1+7'".replace("'", mark).encode()
        answer = edi.acknowledge_bytes(list(edi.read(file, whole=True)), date="20260301", time="0600", always=True)
        assert told(answer) == []


def test_a_group_trailer_without_its_header_is_answered() -> None:
    file = isa() + "ST*214*0001~SE*2*0001~GE*1*1~IEA*1*000000001~"
    assert edi.acknowledge_bytes(file.encode(), date="20260301", time="0600", always=True)


def test_where_a_group_header_has_too_many_elements_however_it_is_cut() -> None:
    file = (isa() + gs().replace("~", "*0*T~\n") * 9).encode()
    whole = [repr(item) for item in edi.read(file)]
    for size in range(30, 90):
        assert [repr(item) for item in edi.read(io.BytesIO(file), chunk_size=size)] == whole


@pytest.mark.parametrize("end", ["UNZ+11\nUNA:+.? '", "IEA*1*1\xad", "IEA*1*1,\n"])
def test_a_trailer_without_an_end_is_no_border_between_processes(end: str, tmp_path: Any) -> None:
    x = end.startswith("IEA")
    one = TWO if x else f"UNB+UNOC:3+A+B+260301:0600+7'{MESSAGE}UNZ+1+7'"
    file = (one[: one.rindex("IEA" if x else "UNZ")] + end + one).encode("latin-1")
    path = tmp_path / "file"
    path.write_bytes(file)
    sound = []
    for part in parts(path, 2, 1):
        with path.open("rb") as opened:
            reading = PartReading(opened, part)
            list(reading.items())
            sound.append(reading.sound)
    assert len(sound) == 1 or not all(sound)


def test_a_una_for_a_message_without_unb_is_kept_when_lines_are_broken() -> None:
    file = f"UNA:+.? '{MESSAGE}".encode()
    printed = b"".join(edi.pretty(edi.read(file, whole=True)))
    assert printed.startswith(b"UNA:+.? '")
    assert printed.replace(b"\n", b"") == file


def test_a_part_without_any_header_holds_no_messages(tmp_path: Any) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"-- a text of another kind, as long as an interchange --\n" * 12 + (GOOD * 2).encode())
    assert all(part.stop >= part.start or part.stop < 0 for part in parts(path, 3, 1))
    file = b"x" * 40 + GOOD.encode() * 2
    path.write_bytes(file)
    assert len(parts(path, 3, 1)) >= 1


def test_a_decimal_mark_in_a_text_divides_nothing() -> None:
    """Components are joined with a separator of ASCII for a while, which may be the decimal mark."""
    marks = edifact.Delimiters(decimal="\x1f")
    options = edifact.EnvelopeOptions(sender="A", receiver="B", date="20260301", time="0600", delimiters=marks)
    sent = edifact.Outgoing("IFTSTA", [["FTX", "AAI", "", "", ["a\x1f", "b"]], ["BGM", "1\x1f2"]])
    file = b"".join(edifact.write_bytes(edifact.write([sent], envelope=options), options))
    [item] = edifact.read(file)
    assert (item.values(1, 4), item.values(2, 1)) == ([["a\x1f", "b"]], [["1\x1f2"]])


def test_a_separator_that_is_a_letter_in_another_encoding() -> None:
    file = (
        "UNA\x85+.? 'UNB+UNOC\x853+A+B+260301\x850600+1'UNH+1+IFTSTA\x85D\x8501B\x85UN'BGM+23\x85x+1'UNT+3+1'UNZ+1+1'"
    )
    [message] = [item for item in edi.read(file.encode("latin-1")) if isinstance(item, edifact.Message)]
    assert message.values(1, 1) == [["23", "x"]]


def test_the_usual_release_character_gives_way_where_it_is_to_divide() -> None:
    file = f"UNB+UNOC:3+A+B+260301:0600+7'{MESSAGE.replace('S1', 'it?+s?:1!')}UNZ+1+7'".encode()
    other = b"".join(edi.pretty(edi.read(file, whole=True), recoder=Recoder("?:'")))
    [item] = edi.read(other)
    assert (item.values(1, 2), item.problems) == ([["it+s:1!"]], [])


def test_bytes_of_shifted_characters_are_no_delimiters() -> None:
    file = f"UNB+UNOX:3+A+B+260301:0600+7'{MESSAGE.replace('S1', chr(0x304A))}UNZ+1+7'".encode("iso2022_jp")
    with pytest.raises(FormatError, match="shifted"):
        list(edi.pretty(edi.read(file, whole=True), recoder=Recoder("*>\n^")))


def test_repetitions_are_not_made_one_where_no_delimiter_divides_them() -> None:
    file = f"UNB+UNOC:4+A+B+20260301:0600+7'{MESSAGE.replace('S1', 'S1*S2')}UNZ+1+7'".encode()
    with pytest.raises(FormatError, match="repetitions"):
        list(edi.pretty(edi.read(file, whole=True), recoder=Recoder("|^~")))
    other = b"".join(edi.pretty(edi.read(file, whole=True), recoder=Recoder("|^~!")))
    assert [item.values(1, 2) for item in edi.read(other)] == [[["S1"], ["S2"]]]


def test_a_message_without_a_reference_is_named_in_a_sound_answer() -> None:
    file = f"UNB+UNOC:3+A+B+260301:0600+7'{MESSAGE.replace('UNH+1', 'UNH+')}UNZ+1+7'".encode()
    [receipt] = edi.read_acknowledgements(edi.acknowledge_bytes(file, date="20260301", time="0600"))
    assert (receipt.problems, receipt.sets[0].status) == ([], "rejected")


@pytest.mark.parametrize(
    "file",
    [
        b"UNB+ISA*00*          *00* UNP+5+1'*ZZ*A              *ZZ*B              *260301*0600*U*00401*000000001*0*P*:~",
        b"UNH+1+IFTSTA:D:01B:UN'BIN*5*a~b*c~ HL*1*1*S~\nU",
        b"UNA:+.? '\n\nUNB+UNOC:3+4012345100006:14+4012345300000:14+260225:0920+IFB26022501++IFTMB\t\r'\nISA",
        (isa() + gs()).encode() + b"\n" * 300_000 + b"ST*214*1~",
    ],
)
@pytest.mark.parametrize("asked", [{}, {"lines": "one"}, {"width": 20}])
def test_what_was_set_out_stays_as_it_is(file: bytes, asked: Any) -> None:
    """Line breaks that are put in may make another header of garbage, or lines that look cut by a transport."""
    once = b"".join(edi.pretty(edi.read(file, whole=True), **asked))
    assert b"".join(edi.pretty(edi.read(once, whole=True), **asked)) == once
    assert once.translate(None, b"\r\n\t ") == file.translate(None, b"\r\n\t ")
