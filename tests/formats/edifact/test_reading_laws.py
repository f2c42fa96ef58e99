from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from canonical.formats.edifact import Message, read
from canonical.formats.edifact.state import State
from canonical.formats.items import Blank, Envelope, Notice, Unreadable
from tests.formats.edifact.files import (
    FOUR,
    GOOD,
    TWO,
    UNA,
    delimited,
    everything,
    group,
    interchange,
    lined,
    message,
    unb,
    wrapped,
)

SEEDS = [
    GOOD,
    UNA + TWO,
    FOUR,
    lined(TWO, "\r\n"),
    wrapped(UNA + TWO, 20),
    GOOD + delimited(interchange(message("M9"), control="2"), "|", "*", "\\", "~"),
    interchange(group(message(), message("M2")), group(message("M3"), control="G2")),
    interchange(
        "UNO+P1+1:2+1:PDF+10'''''''''''UNP+10+P1'",
        message("M1", "FTX+\x1b$B'+'?\x1b(B'", 3),
        header=unb(syntax="UNOX:3"),
    ),
    delimited(TWO, "\xa6", "+", "?", "\xb6"),
    "UIB+UNOA:4+1'UIH+1+X'UIT+1'UIZ+1'" + GOOD,
]
ISA = b"ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260301*0600*U*00401*000000001*0*P*:~"
PIECES = [
    *(
        b"UNA:+.? '",
        b"UNB+UNOC:3+",
        b"UNB",
        b"UNH+",
        b"'UNT+5+M1'",
        b"UNZ+1+1'",
        b"UNE+1+1'",
        b"UNG+X+",
        b"UNS+S'",
        ISA,
    ),
    *(b"UNO+1+1+1+5'", b"UNP+", b"?", b"??", b"'", b"+", b":", b"*", b"\r\n", b"\n", b" ", b"\0", b"\xff", b"\xc3\xbc"),
    *(b"\x1b$B", b"\x1b(B", b"a"),
]


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """A file with a few bytes or pieces put in, taken out, changed or moved."""
    data = draw(st.sampled_from(SEEDS)).encode(draw(st.sampled_from(["latin-1", "utf-8"])))
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from([0, 0, 1, 2, 30]))
        piece = draw(st.one_of(st.sampled_from(PIECES), st.binary(max_size=4), st.just(data[at : at + 40])))
        data = data[:at] + piece + data[at + length :]
    return data


def exercise(source: bytes, **options: int) -> None:
    """Use everything that a reader's user may touch."""
    for item in read(source, whole=True, **options):
        assert isinstance(item, (Message, Unreadable, Notice, Envelope, Blank))
        for problem in getattr(item, "problems", ()):
            assert problem.rule
            assert problem.message
            assert problem.hint
            assert problem.position.offset is not None
            assert 0 <= problem.position.offset <= len(source)
        if isinstance(item, Message):
            assert item.raw == source[item.offset :][: len(item.raw)]
            assert item.text.encode(item.encoding) == item.raw
            assert all(text is not None for text in (item.message_type, item.control, item.version, item.association))
            _parts_are_where_they_are_said_to_be(item, source)


def _parts_are_where_they_are_said_to_be(item: Message, source: bytes) -> None:
    exact = not item.interchange.wrapped and item.encoding != "iso2022_jp"
    for number, segment in enumerate(item.segments[:8]):
        for position in range(len(segment)):
            at = item.at(number, position or None).offset
            assert at is not None
            assert item.values(number, position)
            if exact:
                assert source[at:].startswith(segment[position].encode(item.encoding))


@given(spoiled())
@settings(max_examples=300, deadline=None)
def test_nothing_is_ever_raised_for_a_spoiled_file_and_parts_are_where_they_are_said_to_be(source: bytes) -> None:
    exercise(source)


@given(st.binary(max_size=300))
@settings(deadline=None)
def test_nothing_is_ever_raised_for_any_bytes(source: bytes) -> None:
    exercise(source)
    exercise(b"UNA:+.? '" + source)
    exercise(b"UNB+UNOC:3+" + source)


@given(spoiled(), st.integers(1, 300), st.sampled_from([40, 200, 1 << 20]))
@settings(max_examples=300, deadline=None)
def test_chunks_never_change_what_is_read(source: bytes, chunk_size: int, limit: int) -> None:
    options = {"longest_segment": limit, "longest_set": 2 * limit}
    assert everything(source, chunk_size=chunk_size, **options) == everything(source, **options)


@given(spoiled(), st.sampled_from([40, 200, 1 << 20]))
@settings(max_examples=300, deadline=None)
def test_no_byte_of_a_whole_reading_is_lost(source: bytes, limit: int) -> None:
    items = list(read(source, whole=True, longest_segment=limit, longest_set=2 * limit))
    assert b"".join(item.lead + item.raw for item in items) == source


@given(spoiled())
@settings(max_examples=200, deadline=None)
def test_a_whole_reading_says_the_same_of_messages(source: bytes) -> None:
    def seen(whole: bool) -> list[object]:
        return [each[2:] for each in everything(source, whole=whole) if each[0] not in ("Envelope", "Blank")]

    assert seen(whole=True) == seen(whole=False)


@given(spoiled())
@settings(max_examples=400, deadline=None)
def test_the_quick_way_and_the_slow_way_say_the_same(source: bytes) -> None:
    """But for a header in the middle of a segment: who counts right may write one into a text."""
    data = TWO.encode() + source
    assume(not re.search(rb"[^'](UNA|UNB|ISA)", source))
    quick = everything(data, whole=True)
    with patch.object(State, "quick", property(lambda state: False)):
        assert everything(data, whole=True) == quick


@given(spoiled())
@settings(max_examples=200, deadline=None)
def test_a_spoiled_file_never_loses_the_good_interchange_behind_it(source: bytes) -> None:
    good = UNA + interchange(message("M7777"), control="777")
    joined = source + b"'\n" + good.encode()
    start = len(joined) - len(good)
    found = [item for item in read(joined) if isinstance(item, Message) and item.offset > start]
    if any(b"UNO+" in each for each in (source,)):
        return  # an object may swallow what follows, if it says that it is so long
    assert [(item.control, item.problems) for item in found] == [("M7777", [])]


VALUE = st.text(st.sampled_from("AB 1?'+:*"), max_size=8)


@given(st.lists(st.lists(VALUE, min_size=1, max_size=3), min_size=1, max_size=4), st.booleans())
@settings(max_examples=300, deadline=None)
def test_released_values_are_read_as_they_were_meant(elements: list[list[str]], slow: bool) -> None:
    def escaped(text: str) -> str:
        return "".join("?" + mark if mark in "?'+:" else mark for mark in text)

    body = "FTX+" + "+".join(":".join(escaped(part) for part in parts) for parts in elements) + "'"
    text = interchange(message(body=body, count=3)).replace("'UNT", "' UNT" if slow else "'UNT")
    found = next(item for item in read(text.encode()) if isinstance(item, Message))
    assert found.problems == []
    assert [found.values(1, at)[0] for at in range(1, len(elements) + 1)] == elements


@pytest.mark.parametrize("width", range(13, 56))
def test_a_line_break_between_a_release_character_and_what_it_releases(width: int) -> None:
    text = "UNA:+.? 'UNB+UNOC:3+A:14+B:14+260301:0600+1'UNH+1+IFTSTA:D:01B:UN'BGM+77+1+9'FTX+AAI+++1?:?+??:x?''UNT+4+1'UNZ+1+1'"
    cut = "\n".join(text[at : at + width] for at in range(0, len(text), width))
    [whole], [found] = ([one for one in read(data.encode()) if hasattr(one, "values")] for data in (text, cut))
    assert found.segments == whole.segments
    assert found.values(2, 4) == [["1:+?", "x'"]]
