from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest

from canonical.formats.x12 import Element, layout
from canonical.formats.x12.elements import syntax_notes

USED = {
    "204": "B2 B2A L11 G62 MS3 AT5 NTE N1 N2 N3 N4 G61 N7 M7 S5 AT8 LAD L5 OID L3",
    "990": "B1 N9 G62 N7 L9 V9 K1",
    "214": "B10 L11 MAN K1 N1 N2 N3 N4 MS3 LX AT7 MS1 MS2 Q7 AT5 AT8 CD3 PRF",
    "210": "B3 C3 N9 G62 R3 H3 K1 N1 N7 S5 LX POD L5 H1 H2 L0 L1 L4 L7 SPO L3",
    "940": "W05 N1 N9 G62 NTE W66 LX W01 G69 W20 W76",
    "945": "W06 N1 N9 G62 W27 W10 LX MAN PAL W12 G69 QTY W03",
    "846": "BIA DTM REF N1 LIN QTY CTT",
    "856": "BSN DTM HL TD1 TD3 TD5 REF MAN LIN SN1 PRF CTT",
    "850": "BEG CUR REF FOB SAC ITD DTM TD5 N1 PO1 PID CTT",
    "997": "AK1 AK2 AK3 AK4 AK5 AK9",
}
TAGS = sorted({tag for tags in USED.values() for tag in tags.split()})


@pytest.mark.parametrize("tag", [*TAGS, "ISA", "IEA", "GS", "GE", "ST", "SE", "TA1"])
def test_a_segment_in_use_has_a_layout_without_gaps(tag: str) -> None:
    elements = layout(tag)
    assert elements
    assert [element.position for element in elements] == list(range(1, len(elements) + 1))
    for element in elements:
        assert 0 <= element.minimum <= element.maximum
        assert element.type in {"AN", "ID", "R", "DT", "TM", "N0", "N1", "N2", "C"}
        assert element.requirement in {"M", "O", "X"}
        assert element.certainty in {"both", "differ", "envelope"}


@pytest.mark.parametrize(
    ("tag", "position", "element"),
    [
        ("B3", 7, Element(7, "193", "N2", 1, 12, "M", "both")),
        ("AT7", 6, Element(6, "337", "TM", 4, 8, "X", "both")),
        ("ISA", 13, Element(13, "I12", "N0", 9, 9, "M", "envelope")),
        ("W05", 2, Element(2, "285", "AN", 1, 22, "M", "both")),
        ("L3", 5, Element(5, "58", "N2", 1, 12, "O", "both")),
        ("AK4", 1, Element(1, "C030", "C", 0, 0, "M", "both")),
        ("CTX", 1, Element(1, "C998", "C", 0, 0, "M", "both", 10)),
        ("C040", 2, Element(2, "127", "AN", 1, 30, "M", "both")),
    ],
)
def test_elements_say_type_length_and_how_sure_they_are(tag: str, position: int, element: Element) -> None:
    assert layout(tag)[position - 1] == element


def test_the_header_has_the_widths_that_the_reader_uses() -> None:
    from canonical.formats.x12.isa import WIDTHS

    assert tuple(element.maximum for element in layout("ISA")) == WIDTHS
    assert all(element.minimum == element.maximum for element in layout("ISA"))


def test_an_unknown_segment_has_no_layout() -> None:
    assert layout("ZZZ") == ()
    assert syntax_notes("ZZZ") == ()


def test_syntax_notes_are_kept() -> None:
    assert syntax_notes("AT7") == ("E0103", "P0102", "P0304", "C0605", "C0706")


def test_the_tables_say_where_they_come_from() -> None:
    for table in files("canonical.formats.x12").joinpath("data").iterdir():
        head = "".join(line for line in table.read_text("utf-8").splitlines(keepends=True) if line.startswith("#"))
        assert any(word in head for word in ("our own words", "ours", "ISO", "differ", "are facts")), table.name
        assert "/" in head, table.name


def test_reading_does_not_load_layouts_nor_the_writer() -> None:
    program = (
        "import sys\n"
        "from canonical.formats.x12 import read\n"
        "list(read(b'ISA'))\n"
        "heavy = {'re', 'json', 'decimal', 'datetime', 'pydantic', 'importlib.resources'} & set(sys.modules)\n"
        "own = {name for name in sys.modules if name.endswith(('x12.elements', 'x12.writer'))}\n"
        "print(sorted(heavy - before), sorted(own))\n"
    )
    code = "import sys, dataclasses, typing\nbefore = set(sys.modules)\n" + program
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[] []"
