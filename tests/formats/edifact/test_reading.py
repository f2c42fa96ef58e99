from __future__ import annotations

import io
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from canonical.errors import FormatError
from canonical.formats.edifact import Message, Package, read
from canonical.formats.edifact.released import cuts, plain, split
from canonical.formats.items import Blank, Envelope
from tests.formats.edifact.files import FOUR, GOOD, TWO, UNA, delimited, group, interchange, message, unb, wrapped

if TYPE_CHECKING:
    from pathlib import Path


def only(text: str | bytes) -> Message:
    items = list(read(text if isinstance(text, bytes) else text.encode("latin-1")))
    return next(item for item in items if isinstance(item, Message))


def test_an_interchange_tells_what_unb_says() -> None:
    header = "UNB+UNOC:3+SEN?+DER:14:X+RECEIVER:ZZ+260301:0600+REF1+PW:AA+IFTSTA+A+1+EANCOM+1'"
    found = only(UNA + interchange(message(), header=header, control="REF1")).interchange
    assert (found.standard, found.number, found.offset) == ("edifact", 1, 0)
    assert (found.sender, found.sender_qualifier) == ("SEN+DER", "14")
    assert (found.receiver, found.receiver_qualifier) == ("RECEIVER", "ZZ")
    assert (found.date, found.time, found.control, found.version) == ("260301", "0600", "REF1", "UNOC:3")
    assert (found.application, found.agreement) == ("IFTSTA", "EANCOM")
    assert found.test
    assert found.acknowledgement_requested
    assert found.declared
    assert found.delimiters.una() == UNA
    assert found.elements[0] == "UNB"
    assert found.elements[2] == "SEN?+DER:14:X"


def test_an_interchange_without_options_is_no_test_and_asks_for_nothing() -> None:
    found = only(GOOD).interchange
    assert not found.test
    assert not found.acknowledgement_requested
    assert not found.declared
    assert (found.application, found.agreement) == ("", "")


def test_a_group_tells_what_ung_says() -> None:
    found = only(interchange(group(message()))).group
    assert (found.number, found.functional, found.control) == (1, "IFTSTA", "G1")
    assert (found.sender, found.receiver, found.date, found.time) == ("APP", "OTHER", "260301", "0600")
    assert found.version == "D.01B"


def test_a_message_without_group_has_one_with_number_zero() -> None:
    found = only(GOOD)
    assert (found.group.number, found.group.control, found.group.version) == (0, "", "")
    assert found.position.group is None


def test_a_message_tells_what_unh_says() -> None:
    found = only(interchange(message("0007", kind="ORDERS:D:96A:UN:EAN008")))
    assert (found.standard, found.message_type, found.control) == ("edifact", "ORDERS", "0007")
    assert (found.version, found.agency, found.association) == ("D.96A", "UN", "EAN008")
    assert found.text == message("0007", kind="ORDERS:D:96A:UN:EAN008")
    assert found.raw == found.text.encode()
    assert (found.number, found.offset) == (1, len(unb()))
    assert repr(found) == "<Message ORDERS 0007 at byte 47, 0 problems>"


def test_segments_keep_release_characters_and_values_do_not() -> None:
    found = only(interchange(message(body="FTX+AAI+++10?:15:it?'s??+'", count=3)))
    assert found.segments[1] == ["FTX", "AAI", "", "", "10?:15:it?'s??", ""]
    assert found.values(1, 4) == [["10:15", "it's?"]]
    assert found.values(1, 2) == [[""]]
    assert found.values(1, 9) == [[""]]


def test_syntax_4_has_repetitions_and_syntax_3_has_not() -> None:
    assert only(FOUR).values(2, 2) == [["A", "B"], ["C", "D"]]
    assert only(FOUR).interchange.delimiters.repetition == "*"
    old = only(interchange(message(body="PIA+1+A:B*C:D'", count=3)))
    assert old.values(1, 2) == [["A", "B*C", "D"]]
    none = only("UNA:+.?  '".replace("?  ", "? ") + FOUR)
    assert none.interchange.delimiters.repetition is None
    assert none.values(2, 2) == [["A", "B*C", "D"]]


def test_a_repetition_separator_can_be_released() -> None:
    found = only(FOUR.replace("B*C", "B?*C"))
    assert found.values(2, 2) == [["A", "B*C", "D"]]


def test_the_decimal_mark_is_told_and_left_alone() -> None:
    found = only("UNA:+,? '" + interchange(message(body="MOA+9:12,50'", count=3)))
    assert found.interchange.delimiters.decimal == ","
    assert found.values(1, 1) == [["9", "12,50"]]


@pytest.mark.parametrize("text", [GOOD, UNA + FOUR, delimited(GOOD, "\xa6", "\xb7", "\xbf", "\xb6")])
def test_every_part_is_at_the_byte_where_it_is_said_to_be(text: str) -> None:
    source = text.encode("latin-1")
    found = only(source)
    for number, segment in enumerate(found.segments):
        assert source[found.segment_offset(number) :].startswith(segment[0].encode("latin-1"))
        for position in range(1, len(segment)):
            at = found.at(number, position)
            assert (at.message, at.segment, at.tag, at.element) == (1, number + 1, segment[0], position)
            assert source[at.offset :].startswith(segment[position].encode("latin-1"))


def test_the_place_of_a_component_and_a_repetition_is_exact() -> None:
    found = only(FOUR)
    source = FOUR.encode()
    place = found.at(2, 2, component=2, repetition=2, loop="LIN/PIA")
    assert source[place.offset :].startswith(b"D'")
    assert (
        str(place)
        == f"interchange 1, message 1, segment 3 PIA-02, loop LIN/PIA, repetition 2, component 2, byte {place.offset}"
    )
    assert source[found.at(2, 2, 1, 2).offset :].startswith(b"C:D'")
    assert source[found.at(0, 2, 3).offset :].startswith(b"01B:UN'")


def test_the_place_of_a_part_behind_a_cut_line_is_exact() -> None:
    text = wrapped(UNA + GOOD, 20)
    found = only(text)
    offset = found.at(2, 1, 2).offset
    assert offset is not None
    assert text[offset:].replace("\r\n", "").startswith("4711'")


def test_the_place_of_a_part_behind_double_byte_characters_is_exact() -> None:
    source = interchange(message(body="FTX+AAI+++東京都+X'", count=3), header=unb(syntax="UNOX:3")).encode("iso2022_jp")
    found = only(source)
    assert found.encoding == "iso2022_jp"
    assert found.values(1, 4) == [["東京都"]]
    assert source[found.at(1, 5).offset :].startswith(b"X'UNT")


def test_a_package_gives_its_bytes() -> None:
    content = bytes(range(256))
    source = b"UNB+UNOC:3+A+B+260301:0600+1'UNO+P1+1:2+1:PDF+256'" + content + b"UNP+256+P1'UNZ+1+1'"
    found = next(item for item in read(source) if isinstance(item, Package))
    assert found.content == content
    assert found.segments == [["UNO", "P1", "1:2", "1:PDF", "256"], ["UNP", "256", "P1"]]
    assert (found.control, found.message_type, found.version, found.problems) == ("P1", "UNO", "", [])
    assert source[found.at(1, 2).offset :].startswith(b"P1'UNZ")


@pytest.mark.parametrize(
    ("syntax", "codec", "text"),
    [
        ("UNOC:3", "latin-1", "Straße"),
        ("UNOD:3", "iso8859-2", "Łódź"),
        ("UNOE:3", "iso8859-5", "Москва"),
        ("UNOF:3", "iso8859-7", "Αθήνα"),
        ("UNOG:3", "iso8859-3", "Ħal"),
        ("UNOH:3", "iso8859-4", "Ķegums"),
        ("UNOI:3", "iso8859-6", "القاهرة"),
        ("UNOJ:3", "iso8859-8", "חיפה"),
        ("UNOK:3", "iso8859-9", "İzmir"),
        ("UNOL:3", "iso8859-15", "5 € Œuf"),
        ("UNOW:4", "utf-8", "上海 Łódź"),
        ("UNOX:3", "iso2022_jp", "東京"),
        ("UNOY:4", "utf-8", "上海"),
        ("KECA:3", "euc_kr", "서울"),
    ],
)
def test_text_is_read_in_the_character_set_that_unb_names(syntax: str, codec: str, text: str) -> None:
    date = "20260301:0600" if syntax.endswith("4") else "260301:0600"
    content = interchange(message(body=f"FTX+AAI+++{text}'", count=3), header=unb(syntax=syntax, date=date))
    items = list(read(content.encode(codec)))
    assert [item.problems for item in items] == [[]]
    assert only(content.encode(codec)).values(1, 4) == [[text]]


def test_a_whole_reading_has_the_envelopes_too() -> None:
    source = UNA + interchange(group(message())) + "\r\n"
    items = list(read(source.encode(), whole=True))
    kinds = [item.kind if isinstance(item, Envelope) else type(item).__name__ for item in items]
    assert kinds == ["interchange-header", "group-header", "Message", "group-trailer", "interchange-trailer", "Blank"]
    first = items[0]
    assert isinstance(first, Envelope)
    assert first.raw == (UNA + unb()).encode()
    assert first.interchange is only(source).interchange or first.elements[0] == "UNB"
    assert isinstance(items[-1], Blank)
    assert items[-1].raw == b"\r\n"


def test_a_pipe_is_read_like_bytes_and_text_is_refused() -> None:
    assert [item.control for item in read(io.BytesIO(TWO.encode())) if isinstance(item, Message)] == ["M1", "M2"]
    with pytest.raises(FormatError, match="binary mode"):
        list(read(io.StringIO(TWO)))  # type: ignore[arg-type]
    with pytest.raises(FormatError, match="positive"):
        read(b"", longest_segment=0)


@pytest.mark.parametrize(
    ("text", "parts", "meant"),
    [
        ("a+b", ["a", "b"], ["a", "b"]),
        ("a?+b", ["a?+b"], ["a+b"]),
        ("a??+b", ["a??", "b"], ["a?", "b"]),
        ("a???+b", ["a???+b"], ["a?+b"]),
        ("?+?+", ["?+?+"], ["++"]),
        ("??+??", ["??", "??"], ["?", "?"]),
        ("?a+b?", ["?a", "b?"], ["a", "b"]),
        ("", [""], [""]),
    ],
)
def test_text_is_cut_where_a_delimiter_is_not_released(text: str, parts: list[str], meant: list[str]) -> None:
    assert split(text, "+", "?") == parts
    assert [plain(part, "?") for part in parts] == meant
    raw = text.encode()
    assert [raw[start:stop].decode() for start, stop in cuts(raw, b"+", b"?")] == parts


def test_importing_edifact_imports_nothing_else(project: Path) -> None:
    code = "import sys, canonical; before = set(sys.modules); import canonical.formats.edifact; print(*sorted(set(sys.modules) - before))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=project)
    found = run.stdout.split()
    assert [name for name in found if name.startswith("canonical")] == [
        "canonical.formats",
        "canonical.formats.edifact",
    ]
    assert "dataclasses" not in found


def test_a_break_inside_a_delimiter_of_two_bytes_is_no_cut_line() -> None:
    source = delimited(TWO, segment="\xb6").encode().replace(b"\xc2\xb6BGM", b"\xc2\n\xb6BGM", 1) + b"\r\n"
    found = only(source)
    assert not found.interchange.wrapped
    assert [found.segment_offset(number) for number in range(len(found.segments))]
