"""The table of layouts: where fields stand, and how segment types and definitions are named."""

from __future__ import annotations

import pytest

from canonical.errors import FormatError
from canonical.formats.idoc import Layouts, parse_layouts
from canonical.formats.idoc.layouts import CONTROL_LENGTH, HEADER, RECORD


@pytest.mark.parametrize(
    ("definition", "segment"),
    [
        ("E2EDK01", "E1EDK01"),
        ("E2EDK01003", "E1EDK01"),
        ("E2EDK01005", "E1EDK01"),
        ("E2EDP19001", "E1EDP19"),
        ("E2EDK14", "E1EDK14"),
        ("E2ADRM1001", "E1ADRM1"),
        ("E2EDL24", "E1EDL24"),
        ("E2BP2017_GM_HEAD_01", "E1BP2017_GM_HEAD_01"),
        ("E1EDK01", "E1EDK01"),
        ("Z2CUSTOM", "Z1CUSTOM"),
        ("Z2CUSTOM000", "Z1CUSTOM"),
        ("Z1CUSTOM", "Z1CUSTOM"),
        ("ZORDERHEAD", "ZORDERHEAD"),
        ("ZOMSIH000", "ZOMSIH000"),
        ("", ""),
        ("E2", "E1"),
        ("E2001", "E1001"),
    ],
)
def test_the_segment_type_follows_from_the_definition(definition, segment):
    assert Layouts().segment_type(definition) == segment


def test_a_version_is_taken_off_a_customer_segment_that_is_known():
    known = Layouts(parse_layouts("segment\tdefinition\tfield\toffset\tlength\nZOMSIH\tZOMSIH000\tA\t63\t1\n"))
    assert known.segment_type("ZOMSIH000") == "ZOMSIH"
    assert known.definition("ZOMSIH") == "ZOMSIH000"


@pytest.mark.parametrize(
    ("segment", "definition"),
    [("E1EDK01", "E2EDK01003"), ("E1EDK14", "E2EDK14"), ("E1ANY", "E2ANY"), ("Z1ANY", "Z2ANY"), ("ZANY", "ZANY")],
)
def test_the_definition_to_write_is_that_of_the_layout_or_follows_the_rule(segment, definition):
    assert Layouts().definition(segment) == definition
    assert Layouts().segment_type(definition) == segment


def test_every_shipped_layout_is_without_gaps_and_ends_within_the_record():
    layouts = Layouts()
    assert layouts.control.end == CONTROL_LENGTH
    shipped = ["E1EDK01", "E1EDK02", "E1EDK03", "E1EDK04", "E1EDK05", "E1EDK14", "E1EDK17", "E1EDK18", "E1EDKA1"]
    shipped += ["E1EDKT1", "E1EDKT2", "E1EDP01", "E1EDP02", "E1EDP03", "E1EDP04", "E1EDP05", "E1EDP19", "E1EDP20"]
    shipped += ["E1EDPA1", "E1EDPT1", "E1EDPT2", "E1EDS01"]
    for layout in [layouts.control, *map(layouts.of, shipped)]:
        at = 0 if layout is layouts.control else HEADER
        for _, first, stop in layout.slots:
            assert first == at
            at = stop
        assert HEADER < at == layout.end <= RECORD


def test_every_shipped_field_has_a_certainty_and_a_source(project):
    rows = (project / "canonical/formats/idoc/data/layouts.tsv").read_text("utf-8").splitlines()
    assert rows[0].split("\t") == ["segment", "definition", "field", "offset", "length", "certainty", "source"]
    for row in rows[1:]:
        columns = row.split("\t")
        assert len(columns) == 7
        assert columns[5] in {"S", "D", "P"}
        assert columns[6]


def test_the_places_are_those_that_public_layouts_give():
    of = Layouts().of
    assert of("E2EDK01003").places["BELNR"] == (146, 181)
    assert of("E2EDKA1002").places["LAND1"] == (407, 410)
    assert of("E2EDP01003").places["NETWR"] == (141, 159)
    assert of("E2EDS01").places["WAERQ"] == (87, 90)
    assert Layouts().control.places["SERIAL"] == (504, 524)


@pytest.mark.parametrize("row", ["Z1A\tZ2A\tF\tsixty\t3", "Z1A", "Z1A\tZ2A\tF\t63"])
def test_a_table_that_cannot_be_read_names_its_line(row):
    with pytest.raises(FormatError, match="line 2"):
        parse_layouts("segment\tdefinition\tfield\toffset\tlength\n" + row)
