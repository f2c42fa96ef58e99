from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from canonical.formats import edi, x12
from canonical.formats.items import Blank, Envelope, Notice
from canonical.formats.x12.state import State
from tests.formats.x12.files import BODY, GOOD, TWO, everything, group, interchange, one_set, wrapped
from tests.formats.x12.test_awkward_files import CASES
from tests.formats.x12.test_reading_laws import spoiled

if TYPE_CHECKING:
    from collections.abc import Callable

AWKWARD = {name: content if isinstance(content, bytes) else content.encode() for name, (content, *_) in CASES.items()}


def joined(source: bytes, read: Callable[..., object] = x12.read, **options: int) -> bytes:
    return b"".join(item.lead + item.raw for item in read(source, whole=True, **options))


@pytest.mark.parametrize("name", AWKWARD)
@pytest.mark.parametrize("chunk_size", [1, 13, 262_144])
def test_items_of_an_awkward_file_are_the_file(name: str, chunk_size: int) -> None:
    assert joined(AWKWARD[name], chunk_size=chunk_size) == AWKWARD[name]


@given(spoiled(), st.integers(1, 400))
@settings(max_examples=300)
def test_items_of_a_spoiled_file_are_the_file(source: bytes, chunk_size: int) -> None:
    assert joined(source, chunk_size=chunk_size) == source


@given(st.binary(max_size=300), st.integers(1, 400))
def test_items_of_any_bytes_are_these_bytes(source: bytes, chunk_size: int) -> None:
    assert joined(source, chunk_size=chunk_size) == source
    assert joined(GOOD.encode() + source, chunk_size=chunk_size) == GOOD.encode() + source


@given(spoiled(), st.integers(1, 400), st.sampled_from([50, 300, 1 << 20]))
@settings(max_examples=200)
def test_limits_lose_no_byte(source: bytes, chunk_size: int, longest: int) -> None:
    limits = {"longest_segment": longest, "longest_set": 2 * longest}
    assert joined(source, chunk_size=chunk_size, **limits) == source


@given(spoiled())
def test_what_stands_before_an_item_is_blank(source: bytes) -> None:
    for item in x12.read(source, whole=True):
        assert not item.lead.strip(b"\r\n \t\x1a\xef\xbb\xbf")
        assert not isinstance(item, Blank) or not item.raw.strip(b"\r\n \t\x1a\xef\xbb\xbf")


@given(spoiled())
def test_asking_for_the_whole_file_changes_nothing_else(source: bytes) -> None:
    whole = [item for item in x12.read(source, whole=True) if not isinstance(item, (Blank, Envelope))]
    part = list(x12.read(source))
    assert [repr(item) for item in whole] == [repr(item) for item in part]
    assert [item.raw for item in whole] == [item.raw for item in part]
    assert not any(item.lead for item in part)


def test_envelopes_stand_where_they_are_in_the_file() -> None:
    source = ("\r\n" + TWO.replace("~", "~\r\n") + "\x1a").encode()
    items = list(edi.read(source, whole=True))
    assert [item.kind for item in items if isinstance(item, Envelope)] == [
        "interchange-header",
        "group-header",
        "group-trailer",
        "interchange-trailer",
    ]
    first, second, third, *_, last = items
    assert (first.lead, first.raw[:4], first.elements[13], first.group) == (b"\r\n", b"ISA*", "000000001", None)
    assert (second.lead, second.raw[:6], second.position.offset) == (b"\r\n", b"GS*QM*", source.index(b"GS"))
    assert second.group is third.group
    assert second.interchange is third.interchange is first.interchange
    assert third.raw == one_set().replace("~", "~\r\n").removesuffix("\r\n").encode()
    assert isinstance(last, Blank)
    assert last.raw == b"\r\n\x1a"


def test_an_acknowledgement_of_another_interchange_is_an_envelope_with_a_notice() -> None:
    source = interchange("TA1*000000007*260301*0600*A*000~", count=0).encode()
    kinds = [getattr(item, "kind", "notice") for item in edi.read(source, whole=True)]
    assert kinds == ["interchange-header", "interchange-acknowledgement", "notice", "interchange-trailer"]


@pytest.mark.parametrize("spoil", [b"", b"~"])
def test_any_amount_of_blank_space_is_handed_out_in_pieces(spoil: bytes) -> None:
    source = b" " * 200_000 + GOOD.encode()[:106] + spoil + b"\n" * 200_000 + GOOD.encode()[106:] + b"\x1a" * 200_000
    items = list(edi.read(source, whole=True, chunk_size=1000))
    assert b"".join(item.lead + item.raw for item in items) == source
    assert max(len(item.lead + item.raw) for item in items) <= 200_001
    assert [len(item.raw) for item in items if isinstance(item, Blank)][:3] == [65_536] * 3


def test_parts_of_a_set_know_their_own_byte() -> None:
    text = GOOD.replace("*U*00401*", "*^*00402*").replace("AT7*X1*NS***20260301", "AT7*X1*a:b^c:ü:d***20260301")
    for source in (text.encode(), wrapped(text, 33, "\n").encode(), text.replace("~", "~\r\n ").encode()):
        (found,) = (item for item in edi.read(source) if not isinstance(item, Notice))
        flat = source.replace(b"\n", b"")
        assert found.values(4, 2) == [["a", "b"], ["c", "ü", "d"]]
        assert found.values(4, 3) == found.values(4, 99) == [[""]]
        assert found.at(4, loop="LX").loop == "LX"
        for arguments, needle in {
            (4, 1): b"X1*a",
            (4, 2): b"a:b",
            (4, 2, 2): b"b^c",
            (4, 2, 1, 2): b"c:\xc3",
            (4, 2, 3, 2): b"d*",
            (4, 7): b"LT~",
            (5, 2): b"0001~GE",
        }.items():
            at = found.at(*arguments).offset
            assert source[at:].replace(b"\n", b"").replace(b"\r", b"").replace(b"~ ", b"~").startswith(needle), (
                arguments
            )
            assert flat.replace(b"\r", b"").replace(b"~ ", b"~").count(needle) >= 1
        assert found.at(4, 20).offset == source.index(b"~", found.at(4, 7).offset)
        assert found.at(4, 2, 9, 2).offset == found.at(4, 2, 3, 2).offset + 1


def test_a_set_says_of_itself_what_an_edifact_message_says() -> None:
    source = interchange(group(one_set().replace("ST*214*0001", "ST*214*0001*GUIDE1"))).encode()
    (found,) = edi.read(source)
    assert (found.standard, found.interchange.standard, found.message_type) == ("x12", "x12", "214")
    assert (found.association, found.group.functional, found.lead) == ("GUIDE1", "QM", b"")
    assert found.raw in source
    assert BODY.encode() in found.raw


@given(spoiled())
@settings(max_examples=300)
@example(TWO.replace("~AT7", "~GS*AT7").encode())
@example(TWO.replace("~AT7", "~GE*AT7").encode())
@example(TWO.replace("~AT7", "~IEA*AT7").encode())
@example(TWO.replace("~AT7", "~TA1*AT7").encode())
@example(TWO.replace("~B10*", "~\r\nB10*\x80", 1).encode("latin-1"))
def test_the_quick_way_says_what_the_slow_way_says(source: bytes) -> None:
    """Also for sets whose line ends have to be taken out first."""
    for data in (source, TWO.encode() + source, TWO.replace("~L11", "~\r\n  L11").encode() + source):
        quick = everything(data)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(State, "quick", property(lambda _: False))
            assert everything(data) == quick
