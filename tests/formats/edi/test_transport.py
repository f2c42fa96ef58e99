from __future__ import annotations

import gzip
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats import edi, transport
from canonical.formats.transport import ebcdic_table
from tests.formats.edi.files import EDIFACT, SECOND, X12, joined, told
from tests.formats.x12.files import GOOD, TWO, group, interchange, lined, one_set

BIG = interchange(group(*[one_set(f"{n:04}") for n in range(1, 900)])).encode()


def test_gzip_is_unpacked_while_it_is_read() -> None:
    assert told(gzip.compress(X12 + EDIFACT, mtime=0)) == ["214 0001", "IFTSTA 1"]
    assert joined(gzip.compress(BIG, mtime=0), chunk_size=1000) == BIG


def test_members_of_an_archive_follow_each_other_and_may_be_padded() -> None:
    packed = gzip.compress(X12, mtime=0) + gzip.compress(b"", mtime=0) + gzip.compress(SECOND, mtime=0) + b"\0" * 600
    assert told(packed) == ["214 0001", "214 0009"]
    assert told(io.BytesIO(packed), chunk_size=1) == ["214 0001", "214 0009"]
    assert told(gzip.compress(X12, mtime=0) + b"\r\n\x1a") == ["214 0001"]


@pytest.mark.parametrize("lost", [1, 8, 30, 500])
def test_an_archive_that_is_cut_off_is_told_after_what_could_be_read(lost: int) -> None:
    found = told(gzip.compress(BIG, mtime=0)[:-lost], chunk_size=4096)
    assert found[0] == "214 0001"
    assert found[-1].startswith("error gzip-truncated ")
    assert len([line for line in found if line.startswith("214")]) > 300


def test_the_place_of_a_fault_counts_in_the_content() -> None:
    found = list(edi.read(gzip.compress(X12, mtime=0)[:-3]))
    assert found[-1].problems[0].position.offset == len(X12)
    assert f"after {len(X12)} bytes" in found[-1].problems[0].message


def test_damage_and_text_behind_an_archive_are_told() -> None:
    packed = bytearray(gzip.compress(BIG, mtime=0))
    packed[len(packed) // 2 : len(packed) // 2 + 4] = b"\xff\xff\xff\xff"
    assert told(bytes(packed))[-1].startswith("error gzip-damaged ")
    assert told(gzip.compress(X12, mtime=0) + b"more") == ["214 0001", f"error gzip-damaged {len(X12)}"]
    checksum = bytearray(gzip.compress(X12, mtime=0))
    checksum[-6] ^= 1
    assert told(bytes(checksum))[-1].startswith("error gzip-damaged ")


def test_an_archive_that_expands_too_much_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "FREE_EXPANSION", 1 << 20)
    bomb = gzip.compress(b" " * (8 << 20), mtime=0)
    found = list(edi.read(bomb))
    assert [problem.rule for item in found for problem in item.problems] == ["gzip-expands-too-much"]
    offset = found[0].problems[0].position.offset
    assert 1 << 20 <= offset < 4 << 20
    assert "gzip" not in str(told(gzip.compress(BIG * 20, mtime=0)))


def test_an_archive_in_an_archive_is_unpacked_but_not_without_end() -> None:
    assert told(gzip.compress(gzip.compress(X12, mtime=0), mtime=0)) == ["214 0001"]
    packed = X12
    for _ in range(5):
        packed = gzip.compress(packed, mtime=0)
    assert told(packed) == ["error binary-data 0"]


@pytest.mark.parametrize("page", ["cp037", "cp500"])
@pytest.mark.parametrize("line_end", [b"", b"\x15", b"\x25", b"\x0d\x25"])
def test_ebcdic_is_read_with_the_offsets_of_the_file(page: str, line_end: bytes) -> None:
    marked = lined(TWO, "\x00").encode(page).replace(b"\0", line_end)
    found = list(edi.read(line_end + marked))
    assert [item.problems[0].rule for item in found[:1]] == ["ebcdic-decoded"]
    assert [item.segments[4][5] for item in found[1:]] == ["20260301", "20260301"]
    assert (line_end + marked)[found[2].at(4, 5).offset :].startswith("20260301".encode(page))
    assert told(EDIFACT.decode().encode(page)) == ["info ebcdic-decoded 0", "IFTSTA 1"]


@pytest.mark.parametrize(
    ("separator", "mark", "page"), [(0x5C, 0xE4, "037"), (0x5C, 0x5F, "1047"), (0xBB, 0xE4, "500"), (0x4F, 0xE4, "037")]
)
def test_the_code_page_is_told_by_the_delimiters(separator: int, mark: int, page: str) -> None:
    raw = bytearray(GOOD.encode("cp037").replace(b"\x5c", bytes([separator])))
    raw[82] = mark
    notice = next(edi.read(bytes(raw)))
    assert f"code page {page}" in notice.problems[0].message


@pytest.mark.parametrize("page", ["037", "500", "1047"])
def test_a_code_page_gives_one_byte_for_each(page: str) -> None:
    table = ebcdic_table(page)
    assert len(table) == 256
    assert sorted(set(table)) == [n for n in range(256) if n != 0x85]
    assert (table[0x15], table[0x25]) == (10, 10)
    assert bytes(table[byte] for byte in "ISA*UNB+0189~:'?".encode("cp037")) == b"ISA*UNB+0189~:'?"


@pytest.mark.parametrize(
    ("page", "places", "characters"),
    [
        ("037", b"\xba\xbb\x5a\x4f\xb0\x5f\xad\xbd\x4a", "[]!|^\u00ac\u00dd\u00a8\u00a2"),
        ("500", b"\x4a\x5a\x4f\xbb\x5f\xba\xad\xbd\xb0", "[]!|^\u00ac\u00dd\u00a8\u00a2"),
        ("1047", b"\xad\xbd\x5a\x4f\x5f\xb0\xba\xbb\x4a", "[]!|^\u00ac\u00dd\u00a8\u00a2"),
    ],
)
def test_code_pages_differ_in_a_few_places(page: str, places: bytes, characters: str) -> None:
    assert places.translate(ebcdic_table(page)).decode("latin-1") == characters


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be"])
@pytest.mark.parametrize("chunk_size", [1, 7, 4096])
def test_utf_16_is_decoded_and_said_to_be(encoding: str, chunk_size: int) -> None:
    text = GOOD.replace("BOL1", "MÜLLER€")
    raw = ("\ufeff" + text).encode(encoding) if encoding.endswith("be") else text.encode(encoding)
    notice, found = edi.read(raw, chunk_size=chunk_size)
    assert (notice.problems[0].rule, notice.problems[0].severity) == ("utf-16-decoded", "warning")
    assert found.segments[2][1] == "MÜLLER€"
    assert joined(raw) == text.encode()


def test_a_byte_order_mark_of_utf_8_is_blank() -> None:
    assert told(b"\xef\xbb\xbf" + X12) == ["214 0001"]


@given(st.binary(max_size=200), st.sampled_from([b"", b"\x1f\x8b\x08", b"\xff\xfe", b"\xc9\xe2\xc1", b"\xe4\xd5\xc2"]))
def test_any_bytes_are_read(source: bytes, start: bytes) -> None:
    told(start + source)
    told(start + source, chunk_size=3)
    told(gzip.compress(source, mtime=0)[: len(source)])
