from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats import edi
from tests.formats.edi.files import EDIFACT, SECOND, X12, edifact, joined, told
from tests.formats.x12.files import GOOD, delimited
from tests.formats.x12.test_reading_laws import spoiled

CUT = X12[: X12.index(b"AT7*X1") + 5]
CUT_EDIFACT = EDIFACT[: EDIFACT.index(b"BGM+77") + 5]
OTHER = edifact("8", "2")

CASES: dict[str, tuple[bytes, list[str]]] = {
    "X12, then EDIFACT": (X12 + EDIFACT, ["214 0001", "IFTSTA 1"]),
    "EDIFACT, then X12": (EDIFACT + X12, ["IFTSTA 1", "214 0001"]),
    "in turn, with other delimiters": (
        EDIFACT + b"\r\n" + delimited(GOOD, "|", ">", "'").encode() + OTHER + b"\n\x1a" + SECOND,
        ["IFTSTA 1", "214 0001", "IFTSTA 2", "214 0009"],
    ),
    "UNB without UNA behind X12": (X12 + b"\n" + EDIFACT[9:], ["214 0001", "IFTSTA 1"]),
    "text before, between and behind": (
        b"FROM: MAILBOX\r\n" + X12 + b"-- next --\r\n" + EDIFACT + b"END",
        [
            "error text-outside-interchange 0",
            "214 0001",
            f"error text-outside-interchange {15 + len(X12)}",
            "IFTSTA 1",
            f"error text-outside-interchange {15 + len(X12) + 12 + len(EDIFACT)}",
        ],
    ),
    "a byte order mark before each": (b"\xef\xbb\xbf" + X12 + b"\xef\xbb\xbf" + EDIFACT, ["214 0001", "IFTSTA 1"]),
    "X12 cut off by EDIFACT in the middle of a segment": (
        CUT + b"*" + EDIFACT,
        [
            "214 0001",
            f"error truncated {len(CUT) + 1}",
            f"warning group-trailer-missing {len(CUT) + 1}",
            f"warning interchange-trailer-missing {len(CUT) + 1}",
            "IFTSTA 1",
        ],
    ),
    "X12 cut off by EDIFACT behind a segment": (
        CUT[: CUT.index(b"AT7")] + EDIFACT[9:],
        [
            "214 0001",
            f"error truncated {CUT.index(b'AT7')}",
            f"warning group-trailer-missing {CUT.index(b'AT7')}",
            f"warning interchange-trailer-missing {CUT.index(b'AT7')}",
            "IFTSTA 1",
        ],
    ),
    "a group of X12 without its header between others": (
        EDIFACT + X12[106:] + X12,
        ["IFTSTA 1", f"error interchange-header-missing {len(EDIFACT)}", "214 0001"],
    ),
    "JSON": (b'{"type": "x"}', ["error not-edi 0"]),
    "a picture": (b"\x89PNG\r\n\x1a\n" + b"\0" * 20, ["error binary-data 0"]),
    "nothing": (b"", ["error empty-file 0"]),
}


@pytest.mark.parametrize("name", CASES)
def test_a_mixed_file_is_read_in_order(name: str) -> None:
    source, expected = CASES[name]
    assert told(source) == expected


def test_edifact_cut_off_by_x12_gives_both() -> None:
    found = told(CUT_EDIFACT + X12)
    assert found[0] == "IFTSTA 1"
    assert found[-1] == "214 0001"
    assert any(line.startswith("error truncated") for line in found)


def test_messages_without_an_interchange_are_read_and_reported() -> None:
    found = told(X12 + EDIFACT[EDIFACT.index(b"UNH") :])
    assert [line for line in found if line.startswith(("214", "IFTSTA"))] == ["214 0001", "IFTSTA 1"]
    assert any("interchange-header-missing" in line for line in found)


def test_numbers_run_through_the_file() -> None:
    found = list(edi.read(X12 + EDIFACT + SECOND))
    assert [(item.standard, item.interchange.number, item.number) for item in found] == [
        ("x12", 1, 1),
        ("edifact", 2, 2),
        ("x12", 3, 3),
    ]
    assert [item.offset for item in found] == [
        X12.index(b"ST*"),
        len(X12) + EDIFACT.index(b"UNH"),
        len(X12 + EDIFACT) + SECOND.index(b"ST*"),
    ]


PIECES = st.sampled_from(
    [X12, EDIFACT, SECOND, CUT, CUT_EDIFACT, b"\r\n", b"TEXT", b"UNA", b"UNB+", b"ISA*", b"UNH+1'"]
)


@given(st.lists(st.one_of(PIECES, spoiled(), st.binary(max_size=8)), max_size=5), st.integers(1, 300))
@settings(max_examples=200)
def test_no_byte_of_any_file_is_lost_and_nothing_is_raised(pieces: list[bytes], chunk_size: int) -> None:
    source = b"".join(pieces)
    if source.startswith((b"\x1f\x8b\x08", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        source = b" " + source
    assert joined(source, chunk_size=chunk_size) == source
    assert told(source, chunk_size=chunk_size) == told(source)


@pytest.mark.parametrize("name", CASES)
def test_items_of_a_mixed_file_are_the_file(name: str) -> None:
    assert joined(CASES[name][0], chunk_size=5) == CASES[name][0]
