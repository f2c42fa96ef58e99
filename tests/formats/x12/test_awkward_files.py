from __future__ import annotations

import re

import pytest

from tests.formats.x12.files import (
    BODY,
    GOOD,
    TWO,
    delimited,
    group,
    gs,
    interchange,
    isa,
    lined,
    one_set,
    told,
    wrapped,
)

BINARY = bytes(range(256)) * 8
SECOND = interchange(group(one_set("0009")), control="000000002")
BAD_ISA = SECOND.replace("*00401*000000002", "*000000002")
CUT = GOOD[: GOOD.index("LX*1")]

CASES: dict[str, tuple[str | bytes, list[str]]] = {}


def case(name: str, content: str | bytes, *expected: str) -> None:
    """One row of the table: what the file is, its content, and everything that must be said about it in order."""
    assert name not in CASES
    CASES[name] = (content, list(expected))


case("a good file", GOOD, "set 0001")
case("line feed after each segment", lined(GOOD), "set 0001")
case("carriage return and line feed after each segment", lined(GOOD, "\r\n"), "set 0001")
case("carriage return after each segment", lined(GOOD, "\r"), "set 0001")
case("blank lines between segments", lined(GOOD, "\n\n"), "set 0001")
case("spaces and tabs before tags", lined(GOOD, " \n\t "), "set 0001")
case("line feed after ISA only", GOOD.replace("~", "~\n", 1), "set 0001")
case("line feed as terminator", delimited(GOOD, segment="\n"), "set 0001")
case("carriage return as terminator", delimited(GOOD, segment="\r"), "set 0001")
case("carriage return as terminator, line feed is noise", delimited(lined(GOOD), segment="\r"), "set 0001")
case("control characters as delimiters", delimited(GOOD, "\x1d", "\x1f", "\x1c"), "set 0001")
case("tab as element separator", delimited(GOOD, element="\t"), "set 0001")
case("delimiters beyond ASCII", delimited(GOOD, "\xa6", "\xb7", "\xb6").encode("latin-1"), "set 0001")
case("byte order mark", b"\xef\xbb\xbf" + GOOD.encode(), "set 0001")
case("Ctrl-Z and blanks at the end", GOOD + "\r\n\x1a  ", "set 0001")
case("lines cut at 80", wrapped(GOOD, 80), "info lines-cut at interchange 1, byte 0", "set 0001")
case("lines cut at 80 with a line feed", wrapped(GOOD, 80, "\n"), "info lines-cut at interchange 1, byte 0", "set 0001")
case("lines cut at 15", wrapped(GOOD, 15), "info lines-cut at interchange 1, byte 0", "set 0001")
case(
    "lines cut at 128, beyond the header",
    wrapped(TWO, 128),
    "info lines-cut at interchange 1, byte 0",
    "set 0001",
    "set 0002",
)
case("two interchanges with different delimiters", GOOD + delimited(SECOND, "|", ">", "'"), "set 0001", "set 0009")
case("two groups", interchange(group(one_set()), group(one_set(), control="2")), "set 0001", "set 0001")
case("an interchange without groups", interchange(), *[])
case("blank lines between interchanges", GOOD + "\r\n\r\n" + SECOND, "set 0001", "set 0009")
case(
    "mailbox lines before the interchange",
    "$$ADD ID=X BATCHID='ISA'\r\n" + GOOD,
    "error text-outside-interchange at byte 0",
    "set 0001",
)
case(
    "text between interchanges",
    GOOD + "-- ISABELLA --" + SECOND,
    "set 0001",
    f"error text-outside-interchange at byte {len(GOOD)}",
    "set 0009",
)
case("zero bytes after the end", GOOD + "\0\0\0", "set 0001", f"warning binary-data at byte {len(GOOD)}")
case(
    "text after the end",
    GOOD + "END OF FILE",
    "set 0001",
    f"error text-outside-interchange at byte {len(GOOD)}",
)
case("an empty file", b"", "error empty-file at byte 0")
case("nothing but blank space", b"\r\n \t\n", "error empty-file at byte 0")
case("binary data", BINARY, "error binary-data at byte 0")
case("gzip", b"\x1f\x8b\x08\x00" + b"\x00" * 20, "error binary-data at byte 0")
case("EDIFACT", b"UNB+UNOA:1+A+B+260301:0600+1'UNZ+0+1'", "error not-x12 at byte 0")
case("JSON", b'{"type": "x"}', "error not-x12 at byte 0")
case("a file that begins with GS", group(one_set()), "error interchange-header-missing at byte 0")
case("a file that begins with ST", one_set(), "error interchange-header-missing at byte 0")
case(
    "a group behind the end of its interchange",
    GOOD + group(one_set("0002")) + SECOND,
    "set 0001",
    f"error interchange-header-missing at byte {len(GOOD)}",
    "set 0009",
)
case(
    "ISA with fifteen elements, the next one is good",
    BAD_ISA + GOOD,
    "error isa-unreadable at byte 0",
    "set 0001",
)
case("ISA that is cut off", isa()[:60], "error isa-unreadable at byte 0")
case("ISA with a letter as separator", GOOD.replace("*", "A"), "error isa-unreadable at byte 0")
case(
    "ISA without padding",
    GOOD.replace("SENDER         ", "SENDER").replace("          ", ""),
    "warning isa-not-fixed-width at interchange 1, byte 0, ISA-02",
    "set 0001",
)
case(
    "ISA with an overlong sender",
    GOOD.replace("SENDER         ", "SENDERWITHALONGNAME"),
    "warning isa-not-fixed-width at interchange 1, byte 0, ISA-06",
    "set 0001",
)
case(
    "ISA without its last element",
    GOOD.replace("*P*:~", "*P*~"),
    "warning isa-not-fixed-width at interchange 1, byte 0, ISA-16",
    "warning delimiters-unusable at interchange 1, byte 0, ISA-16",
    "set 0001",
)
case(
    "component separator like the terminator",
    GOOD.replace("*P*:~", "*P*~~"),
    "warning delimiters-unusable at interchange 1, byte 0, ISA-16",
    "set 0001",
)
case(
    "SE with a wrong count",
    interchange(group(one_set(count=7), one_set("0002"))),
    "set 0001",
    "error set-count-wrong at interchange 1, group 1, message 1, segment 6 SE-01, byte @SE*7",
    "set 0002",
)
case(
    "SE without a number",
    interchange(group(one_set(count=""))),
    "set 0001",
    "error set-count-wrong at interchange 1, group 1, message 1, segment 6 SE-01, byte @SE*",
)
case("SE with leading zeros in its count", interchange(group(one_set(count="0006"))), "set 0001")
case(
    "SE with another control number",
    interchange(group(one_set(trailer_control="0002"))),
    "set 0001",
    "error set-control-number-mismatch at interchange 1, group 1, message 1, segment 6 SE-02, byte @SE*",
)
case(
    "SE with the control number spelt otherwise",
    interchange(group(one_set(trailer_control="1"))),
    "set 0001",
    "warning set-control-number-spelling at interchange 1, group 1, message 1, segment 6 SE-02, byte @SE*",
)
case(
    "ST without a control number",
    interchange(group(one_set(control=""))),
    "set ",
    "error set-header-incomplete at interchange 1, group 1, message 1, segment 1 ST-02, byte @~B10",
)
case(
    "a control number used twice in a group",
    interchange(group(one_set(), one_set())),
    "set 0001",
    "set 0001",
    "warning set-control-number-repeated at interchange 1, group 1, message 2, segment 1 ST-02, "
    f"byte {len(isa() + gs() + one_set())}",
)
case(
    "ST inside ST",
    interchange(group("ST*214*0001~" + BODY, one_set("0002"))),
    "set 0001",
    "error set-trailer-missing at interchange 1, group 1, message 1, segment 5, byte @ST*214*0002",
    "set 0002",
)
case(
    "GE before SE",
    interchange(group("ST*214*0001~" + BODY)),
    "set 0001",
    "error set-trailer-missing at interchange 1, group 1, message 1, segment 5, byte @GE*1",
)
case(
    "segments outside of a set",
    interchange(group("L11*1*BM~K1*X~", one_set(), count=1)),
    "error segment-outside-set at interchange 1, group 1, byte @L11*1*BM, L11",
    "set 0001",
)
case(
    "SE without ST",
    interchange(group(one_set(), "SE*6*0001~", count=1)),
    "set 0001",
    f"error segment-outside-set at interchange 1, group 1, byte {len(isa() + gs() + one_set())}, SE",
)
case(
    "a set without a group",
    isa() + one_set() + "IEA*0*000000001~",
    "set 0001",
    "warning group-header-missing at interchange 1, message 1, segment 1 ST, byte 106",
)
case(
    "GE that counts wrong",
    interchange(group(one_set(), count=2)),
    "set 0001",
    "warning group-count-wrong at interchange 1, group 1, byte @GE*, GE-01",
)
case(
    "GE of another group",
    interchange(group(one_set(), trailer_control="7")),
    "set 0001",
    "warning group-control-number-mismatch at interchange 1, group 1, byte @GE*, GE-02",
)
case(
    "GE without GS",
    interchange("GE*0*1~", count=0),
    "warning group-trailer-alone at interchange 1, byte 106, GE",
)
case(
    "GS without GE",
    interchange(gs() + one_set()),
    "set 0001",
    "warning group-trailer-missing at interchange 1, group 1, byte @IEA",
)
case(
    "GS without version",
    interchange(group(one_set())).replace("*X*004010~", "~"),
    "warning group-header-incomplete at interchange 1, group 1, byte 136, GS-08",
    "set 0001",
)
case(
    "group control number used twice",
    interchange(group(one_set()), group(one_set("0002"))),
    "set 0001",
    "warning group-control-number-repeated at interchange 1, group 2, "
    "byte @GS*QM*APP*OTHER*20260301*0600*1*X*004010~ST*214*0002, GS-06",
    "set 0002",
)
case(
    "IEA that counts wrong",
    interchange(group(one_set()), count=3),
    "set 0001",
    "warning interchange-count-wrong at interchange 1, byte @IEA, IEA-01",
)
case(
    "IEA of another interchange",
    GOOD.replace("IEA*1*000000001", "IEA*1*000000002"),
    "set 0001",
    "warning interchange-control-number-mismatch at interchange 1, byte @IEA, IEA-02",
)
case(
    "IEA missing, another interchange follows",
    GOOD[: GOOD.index("IEA")] + SECOND,
    "set 0001",
    f"warning interchange-trailer-missing at interchange 1, byte {GOOD.index('IEA')}",
    "set 0009",
)
case(
    "an interchange sent twice",
    GOOD + GOOD,
    "set 0001",
    f"warning interchange-control-number-repeated at interchange 2, byte {len(GOOD)}, ISA-13",
    "set 0001",
)
case(
    "a file cut between segments",
    CUT,
    "set 0001",
    "error truncated at interchange 1, group 1, message 1, segment 3, byte @>BOL1*BM~",
    "warning group-trailer-missing at interchange 1, group 1, byte @>BOL1*BM~",
    "warning interchange-trailer-missing at interchange 1, byte @>BOL1*BM~",
)
case(
    "a file cut inside a segment",
    CUT[:-5],
    "set 0001",
    "error truncated at interchange 1, group 1, message 1, segment 3, byte @>L11*BOL",
    "warning group-trailer-missing at interchange 1, group 1, byte @>L11*BOL",
    "warning interchange-trailer-missing at interchange 1, byte @>L11*BOL",
)
case(
    "a file cut inside SE",
    GOOD[: GOOD.index("SE*") + 5],
    "warning terminator-missing at interchange 1, group 1, byte @SE*",
    "set 0001",
    "error set-control-number-mismatch at interchange 1, group 1, message 1, segment 6 SE-02, byte @SE*",
    "warning group-trailer-missing at interchange 1, group 1, byte @>SE*6*",
    "warning interchange-trailer-missing at interchange 1, byte @>SE*6*",
)
case(
    "a file cut inside GS",
    GOOD[:130],
    "error truncated at interchange 1, byte 106",
    "warning interchange-trailer-missing at interchange 1, byte 130",
)
case(
    "a cut file joined to the next one in the middle of a segment",
    CUT[:-5] + delimited(SECOND, "|", ">", "'"),
    "set 0001",
    "error truncated at interchange 1, group 1, message 1, segment 3, byte @>L11*BOL",
    "warning group-trailer-missing at interchange 1, group 1, byte @>L11*BOL",
    "warning interchange-trailer-missing at interchange 1, byte @>L11*BOL",
    "set 0009",
)
case(
    "no terminator after IEA",
    GOOD[:-1] + "\r\n",
    "warning terminator-missing at interchange 1, byte @IEA",
    "set 0001",
)
case(
    "two terminators in a row",
    interchange(group(one_set(body=BODY + "~"))),
    "set 0001",
    "warning segment-empty at interchange 1, group 1, message 1, segment 5, byte @>LT~",
)
case(
    "a line break inside a segment",
    interchange(group(one_set(body=BODY.replace("BOL1", "BO\nL1")))),
    "set 0001",
    "warning line-break-in-segment at interchange 1, group 1, message 1, segment 3, byte @L11*BO",
)
case(
    "a zero byte in a set",
    interchange(group(one_set(body=BODY.replace("BOL1", "BO\0L1")), one_set("0002"))),
    "set 0001",
    "error binary-data at interchange 1, group 1, message 1, segment 3, byte @\0",
    "set 0002",
)
case(
    "Latin-1 names",
    TWO.replace("BOL1", "MÜLLER").encode("latin-1"),
    "info encoding-latin-1 at interchange 1, group 1, message 1, segment 3, "
    "byte @\xdcLLER*BM~LX*1~AT7*X1*NS***20260301*0815*LT~SE*6*0001",
    "set 0001",
    "set 0002",
)
case("UTF-8 names", TWO.replace("BOL1", "MÜLLER").encode(), "set 0001", "set 0002")
case(
    "UTF-8 names, then Latin-1 names",
    interchange(group("€€", one_set("0002"), one_set("0003", BODY), count=2))
    .encode()
    .replace("€€".encode(), one_set(body=BODY.replace("BOL1", "MÜLL")).encode())
    .replace(b"0002~B10*PRO1", b"0002~B10*PR\xd6"),
    "set 0001",
    "set 0002",
    "warning encoding-mixed at interchange 1, group 1, message 2, segment 2, byte @\xd6",
    "set 0003",
    "warning group-count-wrong at interchange 1, group 1, byte @GE*, GE-01",
)
case(
    "an acknowledgement of another interchange",
    interchange("TA1*000000007*260301*0600*A*000~", group(one_set()), count=1),
    "info interchange-acknowledgement at interchange 1, byte 106, TA1",
    "set 0001",
)


def _located(line: str, source: bytes) -> str:
    """``byte @SE*7`` stands for the offset at which ``SE*7`` is found in the file, ``@>SE*7`` for that of its end."""
    text, mark, needle = line.partition("@")
    if mark:
        needle, comma, rest = needle.partition(", ")
        wanted = needle.removeprefix(">").encode("latin-1")
        assert source.count(wanted) == 1, needle
        line = f"{text}{source.index(wanted) + (len(wanted) if needle.startswith('>') else 0)}{comma}{rest}"
    return _at_element(line, source)


def _at_element(line: str, source: bytes) -> str:
    """The place of an element is its first byte, whatever stands before it in the segment that the table names."""
    named, place = re.search(r"\b([A-Z]+)-(\d\d)", line), re.search(r"byte (\d+)", line)
    if named is None or place is None or not source.startswith(named[1].encode(), int(place[1])):
        return line
    at = int(place[1]) + len(named[1])
    separator = source[at : at + 1]
    for _ in range(int(named[2])):
        found = source.find(separator, at)
        if found < 0:
            break
        at = found + 1
    return line.replace(place[0], f"byte {at}")


@pytest.mark.parametrize("name", CASES)
def test_an_awkward_file_is_diagnosed(name: str) -> None:
    content, expected = CASES[name]
    source = content if isinstance(content, bytes) else content.encode()
    found = told(source)
    expected = [_located(line, source) for line in expected]
    assert sorted(found) == sorted(expected)
    assert [line for line in found if line.startswith("set ")] == [line for line in expected if line.startswith("set ")]


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("chunk_size", [1, 7, 64, 1000])
def test_the_diagnosis_does_not_depend_on_the_chunks(name: str, chunk_size: int) -> None:
    from tests.formats.x12.files import everything

    content = CASES[name][0]
    source = content if isinstance(content, bytes) else content.encode()
    assert everything(source, chunk_size=chunk_size) == everything(source)


def test_the_table_has_enough_rows() -> None:
    assert len(CASES) >= 70
