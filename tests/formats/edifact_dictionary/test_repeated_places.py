"""Messages in which one tag has two places of a loop, and those that sections divide: sound ones, and one fault in each."""

from __future__ import annotations

from io import BytesIO

import pytest

from canonical.formats import edifact
from canonical.formats.dictionary.check import check
from canonical.formats.edifact.dictionary import edifact_dictionary

SOUND = {
    "BAPLIE:D:95B": (
        "BGM++PLAN7+9' DTM+137:2603010815:201' TDT+20+026W+++ABC:172:20+++9321483:103::VESSEL ONE' LOC+5+DEHAM:139:6'"
        " LOC+61+USNYC:139:6' DTM+178:2603012000:201' LOC+147+0140182::5' MEA+WT++KGM:24000' LOC+9+DEHAM:139:6'"
        " LOC+11+USNYC:139:6' RFF+BM:1' EQD+CN+ABCU1234560+45G1+++5' NAD+CA+ABC:172:20' LOC+147+0140184::5'"
        " MEA+WT++KGM:2200' LOC+9+DEHAM:139:6' RFF+BM:1' EQD+CN+ABCU7654323+22G1+++4' DGS+IMD+3.2+1203'"
    ),
    "BAPLIE:D:13B": (
        "BGM+659+PLAN8+9' DTM+137:202603010815:203' TDT+20+026W++++++9321483:146::VESSEL ONE' LOC+5+DEHAM:139:6' UNS+D'"
        " LOC+147+0140182::5' EQD+CN+ABCU1234560:6346:5+45G1:6346:5+++5' MEA+AAE+VGM+KGM:24000' LOC+11+USNYC:139:6'"
        " CNT+8:1' LOC+147+0140184::5' CNT+8:0'"
    ),
    "MOVINS:D:95B": (
        "BGM+121+INS7+9' DTM+137:2603010815:201' TDT+20+026W+++ABC:172:20+++9321483:103::VESSEL ONE' LOC+5+DEHAM:139:6'"
        " DTM+132:2603011200:201' HAN+LOA' LOC+147+0140182::5' RFF+EQ:ABCU1234560' MEA+WT++KGM:24000' LOC+9+DEHAM:139:6'"
        " NAD+CF+ABC:172:20' EQD+CN+ABCU1234560+45G1'"
    ),
    "DELFOR:D:96A": (
        "BGM+241+F7+5' DTM+137:20260301:102' NAD+BY+1::92' UNS+D' NAD+CN+2::92' LIN+1++4711:IN' LOC+11+GATE3'"
        " QTY+113:100:PCE' UNS+S'"
    ),
    "DELFOR:D:01B": (
        "BGM+241+F7+5' DTM+137:20260301:102' NAD+BY+1::92' GIS+37' NAD+CN+2::92' LIN+1++4711:IN' LOC+11+GATE3'"
        " QTY+113:100:PCE' SCC+1' QTY+1:50:PCE' DTM+10:20260310:102'"
    ),
    "SLSRPT:D:96A": (
        "BGM+73E::9+S7+9' DTM+137:20260301:102' NAD+SU+5412345000013::9' LOC+162+5412345000020::9'"
        " LIN+1++5412345111115:EN' PRI+AAA:9.99' QTY+153:12'"
    ),
}


def told(kind: str, body: str) -> list[str]:
    """The findings about a message of these segments, as ``rule number tag loop``."""
    count = body.count("'") + 2
    joined = body.replace("' ", "'").lstrip()
    text = f"UNB+UNOC:3+A+B+260301:0815+1'UNH+1+{kind}:UN'{joined}UNT+{count}+1'UNZ+1+1'"
    (message,) = edifact.read(BytesIO(text.encode()))
    assert isinstance(message, edifact.Message)
    assert message.problems == []
    places = [(one.rule, one.position) for one in check(message)]
    return [f"{rule} {place.segment} {place.tag} {place.loop or ''}".strip() for rule, place in places]


@pytest.mark.parametrize("kind", SOUND)
def test_a_sound_message_has_no_problem(kind: str) -> None:
    assert told(kind, SOUND[kind]) == []


@pytest.mark.parametrize(
    ("kind", "right", "wrong", "expected"),
    [
        ("BAPLIE:D:95B", " RFF+BM:1' EQD+CN+ABCU7", " EQD+CN+ABCU7", ["segment-mandatory-missing 18 EQD LOC"]),
        ("BAPLIE:D:95B", " MEA+WT++KGM:24000'", "", ["segment-mandatory-missing 9 LOC LOC"]),
        ("BAPLIE:D:13B", " CNT+8:0'", "", ["segment-mandatory-missing 13 UNT UNS/LOC"]),
        ("MOVINS:D:95B", " HAN+LOA'", "", ["segment-unexpected 7 LOC HAN/LOC"]),
        ("DELFOR:D:01B", " QTY+1:50:PCE'", "", ["segment-unexpected 11 DTM GIS/LIN"]),
        ("SLSRPT:D:96A", " LOC+162+5412345000020::9'", "", ["segment-unexpected 5 LIN LOC/LIN"]),
        (
            "SLSRPT:D:96A",
            " PRI+AAA:9.99' QTY+153:12'",
            " QTY+153:12' PRI+AAA:9.99'",
            ["segment-unexpected 8 PRI LOC/LIN"],
        ),
    ],
)
def test_a_fault_is_told_where_it_is(kind: str, right: str, wrong: str, expected: list[str]) -> None:
    assert right in SOUND[kind]
    assert told(kind, SOUND[kind].replace(right, wrong, 1)) == expected


@pytest.mark.parametrize("message", ["BAPLIE", "DELFOR", "MOVINS", "SLSRPT"])
def test_every_directory_has_a_structure_of_the_message(message: str) -> None:
    for directory in ("D.93A", "D.95B", "D.01B", "D.13B", "D.24A"):
        assert edifact_dictionary(directory).structure(message) is not None
