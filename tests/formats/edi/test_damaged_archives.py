"""What can be had of a damaged archive, and what is said of it, does not depend on who reads it in which pieces."""

from __future__ import annotations

import gzip
import io
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats import edi, transport
from canonical.formats.gzipped import Gunzip
from tests.formats.x12.files import GOOD, group, interchange, one_set

if TYPE_CHECKING:
    from collections.abc import Callable

BIG = interchange(group(*[one_set(f"{n:04}") for n in range(1, 3000)])).encode()
SIZES = (1, 7, 61, 258, 4096, 65_536, 262_144, 1 << 22)


def content(read: Callable[[int], bytes], size: int) -> tuple[bytes, list[tuple[int, str, str, str]]]:
    """What an archive gives to one who asks for so many bytes at a time, and the faults."""
    faults: list[tuple[int, str, str, str]] = []
    archive = Gunzip(read, lambda *fault: faults.append(fault))
    pieces = []
    while piece := archive.read(size):
        assert len(piece) <= size
        pieces.append(piece)
    return b"".join(pieces), faults


@given(
    st.sampled_from([GOOD.encode(), GOOD.encode() * 30, b""]),
    st.binary(max_size=300),
    st.sampled_from([0, 1, 6, 9]),
    st.lists(st.tuples(st.integers(0, 1 << 16), st.sampled_from(["set", "drop", "cut", "add"]), st.integers(0, 255)), max_size=3),
    st.sampled_from(SIZES),
    st.sampled_from([1, 13, 1 << 20]),
)  # fmt: skip
def test_every_reader_gets_the_same(
    text: bytes, more: bytes, level: int, faults: list[tuple[int, str, int]], size: int, at_once: int
) -> None:
    packed = gzip.compress(text + more, level, mtime=0) + gzip.compress(more, level, mtime=0)
    for place, kind, byte in faults:
        at = place % (len(packed) + 1)
        new = {"set": bytes([byte]) + packed[at + 1 :], "drop": packed[at + 1 :], "cut": b""}
        packed = packed[:at] + new.get(kind, bytes([byte]) + packed[at:])
    whole = content(io.BytesIO(packed).read, 1 << 22)
    trickle = io.BytesIO(packed).read
    assert content(lambda wanted: trickle(min(wanted, at_once)), size) == whole
    if not faults:
        assert whole == (text + more + more, [])


@pytest.mark.parametrize("at", [0.1, 0.5, 0.9])
def test_a_long_archive_gives_all_that_stands_before_the_damage(at: float) -> None:
    packed = bytearray(gzip.compress(BIG, 6, mtime=0))
    place = int(at * len(packed))
    packed[place : place + 8] = b"\xff" * 8
    found = [content(io.BytesIO(bytes(packed)).read, size) for size in SIZES[1:]]
    assert all(one == found[0] for one in found)
    had, [(offset, rule, _, _)] = found[0]
    assert (offset, rule) == (len(had), "gzip-damaged")
    sound = content(io.BytesIO(bytes(packed[:place])).read, 4096)[0]
    assert BIG.startswith(sound)
    assert had.startswith(sound[:-300])  # a few bits before the damage are read with what stands behind them


@pytest.mark.parametrize("cut", [1, 8, 9, 30, 700, 20_000])
def test_an_archive_that_is_cut_off_gives_the_same_to_all(cut: int) -> None:
    packed = gzip.compress(BIG, 6, mtime=0)[:-cut]
    found = [content(io.BytesIO(packed).read, size) for size in SIZES[1:]]
    assert all(one == found[0] for one in found)
    assert found[0][1][0][1] == "gzip-truncated"
    assert BIG.startswith(found[0][0])


def test_an_archive_that_expands_too_much_is_given_up_at_one_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "FREE_EXPANSION", 1 << 20)
    for bomb in (
        gzip.compress(b" " * (8 << 20), mtime=0),
        gzip.compress(gzip.compress(b"~" * (64 << 20), mtime=0), mtime=0),
    ):
        found = [list(edi.read(io.BytesIO(bomb), chunk_size=size, whole=True)) for size in (4096, 65_536, 1 << 20)]
        assert [repr(items) for items in found] == [repr(found[0])] * 3
        [problem] = [one for one in found[0][-1].problems if one.rule.startswith("gzip")]
        assert problem.rule == "gzip-expands-too-much"
