from __future__ import annotations

import pytest

from canonical.formats import edi
from canonical.formats.x12 import TransactionSet
from tests.formats.x12.files import GOOD, TWO, delimited, group, gs, interchange, isa, lined, one_set, wrapped

SECOND = interchange(group(one_set("0009")), control="000000002")
BINARY = "BIN*{}*~SE*4*0001~\r\nGE*\0\xff~"
SIZE = len("~SE*4*0001~\r\nGE*\0\xff")

CASES: dict[str, tuple[bytes, list[str]]] = {}


def case(name: str, content: str | bytes, *expected: str) -> None:
    """One row: what the file is, its content, and every finding with the place at which it is told."""
    assert name not in CASES
    CASES[name] = (content.encode("latin-1") if isinstance(content, str) else content, list(expected))


def wide(element: str, component: str, segment: str) -> bytes:
    """A file in UTF-8 whose delimiters take several bytes."""
    return delimited(lined(GOOD, "\n"), element, component, segment).encode()


case("two bytes for the terminator", wide("*", ":", "§"))
case("two bytes for the element separator", wide("¬", ":", "~"))
case("several bytes for each delimiter", wide("¬", "€", "§"))
case("two bytes for the terminator, and names beyond ASCII", wide("*", ":", "§").replace(b"BOL1", "MÜLLER".encode()))
case("the second byte alone is the terminator of a Latin-1 file", delimited(GOOD, segment="\xa7"))
case("carriage return and line feed as terminator", GOOD.replace("~", "\r\n"))
case("a name beyond ASCII in the header", GOOD.replace("SENDER         ", "MÜLLER         ").encode())
case(
    "a name beyond ASCII in the header that was padded by bytes",
    GOOD.replace("SENDER         ", "MÜLLER        ").encode(),
)
case("a line end and blanks after each segment", lined(GOOD, "\r\n  "))
case("blanks after each segment", lined(GOOD, "   "))
case("tabs after each segment", lined(TWO, "\t"))
case("blanks after some segments", TWO.replace("~L11", "~  \n L11").replace("~SE", "~\r\nSE"))
case("more blanks than a line end has", lined(TWO, " " * 20))
case("a byte order mark between interchanges", GOOD.encode() + b"\xef\xbb\xbf" + SECOND.encode())
case("Ctrl-Z between interchanges", GOOD + "\x1a" + SECOND)
case("padding with zero bytes", GOOD + "\0" * 300 + SECOND, f"warning binary-data {len(GOOD)}")
case("lines cut at 72", wrapped(TWO, 72), "info lines-cut 0")
case("lines cut at 4", wrapped(GOOD, 4, "\n"), "info lines-cut 0")
case("lines cut at 80, and blank lines behind", wrapped(GOOD, 80) + "\r\n\r\n", "info lines-cut 0")
_UMLAUTS = GOOD.replace("BOL1", "Ü" * 40).encode()
case(
    "lines cut at 80 through characters",
    b"\r\n".join(_UMLAUTS[at : at + 81] for at in range(0, len(_UMLAUTS), 81)),
    "info lines-cut 0",
)
case("binary data of any bytes", interchange(group(one_set(body=BINARY.format(SIZE), count=3))))
case("binary data in BDS", interchange(group(one_set(body="BDS*ASC*7*~ST*1*2~K1*A~", count=4))))
case("no binary data", interchange(group(one_set(body="BIN*0*~K1*A~", count=4))))
case("two binary segments", interchange(group(one_set(body="BIN*3*~~~~BIN*2*SE~", count=4))))
case(
    "binary data that ends elsewhere",
    interchange(group(one_set(body="BIN*5*AB~K1*A~", count=4))),
    "error binary-length-wrong @BIN*5-01",
)
case(
    "binary data without a length",
    interchange(group(one_set(body="BIN**AB~K1*A~", count=4))),
    "error binary-length-wrong @BIN**-01",
)
case(
    "a binary segment without data",
    interchange(group(one_set(body="BDS*ASC~K1*A~", count=4))),
)
case(
    "binary data beyond the end of the file",
    isa() + gs() + "ST*214*0001~BIN*999999*AB~",
    "error binary-length-wrong @BIN*-01",
    "error truncated $",
    "warning group-trailer-missing $",
    "warning interchange-trailer-missing $",
)
case(
    "a segment with too many elements",
    interchange(group(one_set(body="K1" + "*" * 5000 + "~", count=3))),
    "error too-many-elements @K1*",
)
case("many elements in many segments", interchange(group(one_set(body="K1*********~" * 900, count=902))))
case("ISA09 that is no date", GOOD.replace("*260301*0600*U", "*261301*0600*U"), "warning date-invalid @ISA*-09")
case(
    "ISA09 on a 29 February that is none",
    GOOD.replace("*260301*0600*U", "*260229*0600*U"),
    "warning date-invalid @ISA*-09",
)
case("ISA09 on a 29 February", GOOD.replace("*260301*0600*U", "*240229*0600*U"))
case("ISA10 that is no time", GOOD.replace("*0600*U", "*2460*U"), "warning time-invalid @ISA*-10")
case("ISA10 at midnight", GOOD.replace("*0600*U", "*2400*U"))
case(
    "ISA13 that is no number",
    GOOD.replace("000000001", "A00000001"),
    "warning interchange-control-number-malformed @ISA*-13",
)
case("ISA14 that is no flag", GOOD.replace("*0*P*", "*Y*P*"), "warning acknowledgement-flag-invalid @ISA*-14")
case("ISA15 that is no flag", GOOD.replace("*0*P*", "*0*X*"), "warning test-indicator-invalid @ISA*-15")
case("GS04 that is no date", GOOD.replace("*20260301*0600*1", "*20260231*0600*1"), "warning date-invalid @GS*-04")
case("GS04 without a century", GOOD.replace("*20260301*0600*1", "*260301*0600*1"))
case("GS05 with hundredths of a second", GOOD.replace("*0600*1*X", "*06003099*1*X"))
case("GS05 that is no time", GOOD.replace("*0600*1*X", "*06:00*1*X"), "warning time-invalid @GS*-05")
case(
    "GS06 that is no number",
    interchange(group(one_set(), control="ABC")),
    "warning group-control-number-malformed @GS*-06",
)
case("GS with nine elements", GOOD.replace("*004010~", "*004010*X~"), "warning too-many-elements @GS*-09")
case("GS with empty elements at its end", GOOD.replace("*004010~", "*004010**~"))
case("ST with four elements", GOOD.replace("ST*214*0001~", "ST*214*0001*A*B~"), "warning too-many-elements @ST*-04")
case("SE with three elements", GOOD.replace("SE*6*0001~", "SE*6*0001*X~"), "warning too-many-elements @SE*-03")
case("GE with three elements", GOOD.replace("GE*1*1~", "GE*1*1*X~"), "warning too-many-elements @GE*-03")
case(
    "IEA with three elements",
    GOOD.replace("~IEA*1*000000001", "~IEA*1*000000001*X"),
    "warning too-many-elements @IEA*-03",
)
case("a set in a group of another kind", GOOD.replace("GS*QM", "GS*SM"), "warning group-kind-mismatch @ST*-01")
case("a set in a group of an unknown kind", GOOD.replace("ST*214", "ST*999"), "warning group-kind-mismatch @ST*-01")
case("a set of an unknown kind", GOOD.replace("ST*214", "ST*ABC"))
case("version 003070 with a date of six digits", GOOD.replace("20260301*0600*1*X*004010", "260301*0600*1*X*003070"))
case("version 008020", GOOD.replace("*U*00401*", "*^*00802*").replace("*X*004010", "*X*008020"))
case("ISA12 and GS08 of different versions", GOOD.replace("*U*00401*", "*^*00501*"))
case(
    "EDIFACT text in place of a segment",
    GOOD[: GOOD.index("LX*1")] + "UNBELIEVABLE*X~" + GOOD[GOOD.index("LX*1") :].replace("SE*6", "SE*7"),
)


def told(source: bytes, **options: int) -> list[str]:
    found = edi.read(source, **options)
    return [
        f"{problem.severity} {problem.rule} {problem.position.offset}" for item in found for problem in item.problems
    ]


def _located(line: str, source: bytes) -> str:
    """``@SE*`` stands for the offset of these bytes, ``@SE*-02`` for that of the element, ``$`` for that of the end."""
    text, _, place = line.rpartition(" ")
    if place.startswith("@"):
        needle, _, element = place[1:].partition("-")
        assert source.count(needle.encode()) == 1
        at = source.index(needle.encode())
        for _ in range(int(element or 0)):
            at = source.index(b"*", at) + 1
        return f"{text} {at}"
    return f"{text} {len(source)}" if place == "$" else line


@pytest.mark.parametrize("name", CASES)
def test_an_awkward_file_is_diagnosed(name: str) -> None:
    source, expected = CASES[name]
    assert told(source) == [_located(line, source) for line in expected]
    found = [item for item in edi.read(source) if isinstance(item, TransactionSet)]
    assert found[0].control == "0001"
    assert found[-1].segments[-1][0] == "SE" or "end of the file" in name


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("chunk_size", [1, 3, 50, 500])
def test_chunks_change_nothing(name: str, chunk_size: int) -> None:
    source, _ = CASES[name]
    assert told(source, chunk_size=chunk_size) == told(source)
    items = list(edi.read(source, whole=True, chunk_size=chunk_size))
    assert b"".join(item.lead + item.raw for item in items) == source
    sets = [item.segments for item in items if isinstance(item, TransactionSet)]
    assert sets == [item.segments for item in edi.read(source) if isinstance(item, TransactionSet)]


@pytest.mark.parametrize("name", [name for name in CASES if "several" in name or "two bytes" in name])
def test_a_delimiter_of_several_bytes_is_one_character(name: str) -> None:
    (found,) = edi.read(CASES[name][0])
    delimiters = found.interchange.delimiters
    assert len(delimiters.segment) == len(delimiters.element) == len(delimiters.component) == 1
    assert [segment[0] for segment in found.segments] == ["ST", "B10", "L11", "LX", "AT7", "SE"]
    assert found.segments[4][5] == "20260301"
    source = CASES[name][0]
    assert source[found.at(4, 5).offset :].startswith(b"20260301")
    assert source[found.at(5).offset :].startswith(b"SE")


def test_characters_that_lines_were_cut_through_are_whole() -> None:
    _, found = edi.read(CASES["lines cut at 80 through characters"][0])
    assert found.segments[2][1] == "Ü" * 40


def test_binary_data_is_an_element_as_it_is() -> None:
    (found,) = edi.read(CASES["binary data of any bytes"][0])
    assert found.segments[1] == ["BIN", str(SIZE), "~SE*4*0001~\r\nGE*\0\xff"]
    assert found.values(1, 2) == [["~SE*4*0001~\r\nGE*\0\xff"]]
    assert (len(found.segments), found.encoding, found.interchange.encoding) == (3, "ascii", "ascii")
    (found,) = edi.read(CASES["two binary segments"][0])
    assert found.segments[1:3] == [["BIN", "3", "~~~"], ["BIN", "2", "SE"]]
    assert found.at(2, 2).offset == CASES["two binary segments"][0].index(b"SE~SE")


def test_binary_data_may_be_longer_than_a_segment() -> None:
    source = interchange(group(one_set(body="BIN*5000*" + "~" * 5000 + "~", count=3))).encode()
    (found,) = edi.read(source, longest_segment=1000)
    assert found.problems == []
    assert found.segments[1][2] == "~" * 5000
    assert next(edi.read(source, longest_set=1000)).problems[0].rule == "binary-length-wrong"


def test_a_segment_with_too_many_elements_takes_no_room() -> None:
    (found,) = edi.read(CASES["a segment with too many elements"][0])
    assert len(found.segments[1]) == 4097
    assert "*".join(found.segments[1]) == "K1" + "*" * 5000


def test_the_table_has_enough_rows() -> None:
    assert len(CASES) >= 50
