from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats.x12 import Notice, TransactionSet, Unreadable, read
from tests.formats.x12.files import GOOD, TWO, everything, group, interchange, lined, one_set, wrapped

SEEDS = [
    GOOD,
    TWO,
    lined(TWO, "\r\n"),
    wrapped(TWO, 80),
    GOOD + interchange(group(one_set("0009", count=3)), control="000000002").replace("*", "|"),
]
PIECES = [
    b"ISA*",
    b"ISA",
    b"GS*",
    b"ST*214*1~",
    b"SE*1*1~",
    b"GE*1*1~",
    b"IEA*",
    b"~",
    b"*",
    b"\r\n",
    b"\0",
    b"\xff",
    b"\xc3\xbc",
]


@st.composite
def spoiled(draw: st.DrawFn) -> bytes:
    """A file with a few bytes or pieces put in, taken out, changed or moved."""
    data = draw(st.sampled_from(SEEDS)).encode()
    for _ in range(draw(st.integers(1, 6))):
        at = draw(st.integers(0, len(data)))
        length = draw(st.sampled_from([0, 0, 1, 2, 30]))
        piece = draw(st.one_of(st.sampled_from(PIECES), st.binary(max_size=4), st.just(data[at : at + 40])))
        data = data[:at] + piece + data[at + length :]
    return data


def exercise(source: bytes, **options: int) -> None:
    """Use everything that a reader's user may touch."""
    for item in read(source, **options):
        assert isinstance(item, (TransactionSet, Unreadable, Notice))
        for problem in item.problems:
            assert problem.rule
            assert problem.message
            assert problem.hint
            assert problem.position.offset is not None
            assert 0 <= problem.position.offset <= len(source)
        if isinstance(item, TransactionSet):
            assert item.segments[0][0] == "ST"
            assert item.text.encode(item.encoding) == source[item.offset :][: len(item.text.encode(item.encoding))]
            assert all(source[item.segment_offset(n) :] for n in range(min(3, len(item.segments))))
            assert item.version is not None
            assert item.set_id is not None


@given(spoiled())
@settings(max_examples=400)
def test_nothing_is_ever_raised_for_a_spoiled_file(source: bytes) -> None:
    exercise(source)


@given(st.binary(max_size=300))
def test_nothing_is_ever_raised_for_any_bytes(source: bytes) -> None:
    exercise(source)
    exercise(b"ISA" + source)


@given(spoiled(), st.integers(1, 500))
@settings(max_examples=300)
def test_chunks_never_change_what_is_read(source: bytes, chunk_size: int) -> None:
    assert everything(source, chunk_size=chunk_size) == everything(source)


@given(spoiled())
@settings(max_examples=200)
def test_the_quick_way_and_the_slow_way_say_the_same_of_a_good_set(source: bytes) -> None:
    """A space before each tag closes the quick way and means nothing."""
    quick = [item for item in read(TWO.encode() + source) if isinstance(item, TransactionSet)]
    slow = [item for item in read(TWO.replace("~", "~ ").encode() + source) if isinstance(item, TransactionSet)]
    assert [item.segments for item in quick[:2]] == [item.segments for item in slow[:2]]
    assert [item.problems for item in quick[:2]] == [item.problems for item in slow[:2]] == [[], []]


@given(spoiled())
@settings(max_examples=200)
def test_a_spoiled_file_never_loses_the_good_interchange_behind_it(source: bytes) -> None:
    good = interchange(group(one_set("7777")), control="000000777")
    joined = source + b"~\n" + good.encode()
    start = len(joined) - len(good)
    found = [item for item in read(joined) if isinstance(item, TransactionSet) and item.offset > start]
    assert [(item.control, item.problems) for item in found] == [("7777", [])]


@given(spoiled())
@settings(max_examples=200)
def test_every_byte_outside_of_envelopes_is_handed_out(source: bytes) -> None:
    """What is neither set nor unreadable stretch is an envelope segment or blank."""
    covered = bytearray(len(source))
    for item in read(source):
        if isinstance(item, TransactionSet):
            size = len(item.text.encode(item.encoding))
            covered[item.offset : item.offset + size] = b"\1" * size
        elif isinstance(item, Unreadable):
            start = item.position.offset or 0
            raw = item.text.encode()
            size = len(raw if source.startswith(raw, start) else item.text.encode("latin-1"))
            covered[start : start + size] = b"\1" * size
    left = bytes(byte for byte, seen in zip(source, covered, strict=True) if not seen)
    for segment in left.replace(b"|", b"*").split(b"~"):
        rest = segment.replace(b"\r", b"").replace(b"\n", b"").strip(b" \t\x1a\xef\xbb\xbf")
        assert not rest or rest.startswith((b"ISA", b"GS", b"GE", b"IEA", b"TA1")), rest
