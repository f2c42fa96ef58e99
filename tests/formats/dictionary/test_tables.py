"""The X12 tables agree with each other."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from canonical.formats.dictionary.notes import MEANINGS, positions
from canonical.formats.x12.dictionary import x12_dictionary
from canonical.formats.x12.elements import element_name, is_composite, layout, syntax_notes
from canonical.formats.x12.tables import rows

TAGS = [row[0] for row in rows("segments-004010.tsv")]
NUMBERS = [row[0] for row in rows("elements-004010.tsv")]
CODELISTS = Path(__file__).parents[3] / "schemas" / "codelists"


@pytest.mark.parametrize("tag", TAGS)
def test_every_element_of_a_segment_is_known_and_its_notes_fit(tag: str) -> None:
    elements = layout(tag)
    assert elements
    for element in elements:
        assert element.number in NUMBERS or (is_composite(element.number) and element.number in TAGS)
        assert element_name(element.number), element.number
    for note in syntax_notes(tag):
        assert note[0] in MEANINGS
        assert len(positions(note)) >= 2
        assert max(positions(note)) <= len(elements)
        assert not any(elements[at - 1].requirement == "M" for at in positions(note)), note


def test_no_row_stands_twice() -> None:
    for table in ("segments-004010.tsv", "elements-004010.tsv", "sets-004010.tsv"):
        keys = [row[0] for row in rows(table)]
        assert len(keys) == len(set(keys)), table
    codes = [tuple(row[:2]) for row in rows("codes.tsv")]
    assert len(codes) == len(set(codes))


def test_every_element_is_used() -> None:
    used = {element.number for tag in TAGS for element in layout(tag)}
    assert set(NUMBERS) <= used


def test_codes_fit_their_elements() -> None:
    lengths = {row[0]: (int(row[3]), int(row[4])) for row in rows("elements-004010.tsv")}
    for number, code, meaning in rows("codes.tsv"):
        low, high = lengths[number]
        assert low <= len(code) <= high, (number, code)
        assert meaning


def test_complete_lists_are_sets_of_codes_with_meanings() -> None:
    dictionary = x12_dictionary("004010")
    assert dictionary.codes("717") == frozenset("AEMRWX")
    assert dictionary.codes("1650") is None  # the list grows with every version: a code that is not known is no fault
    assert dictionary.codes("no such element") is None
    assert dictionary.meaning("1650", "X3") == "carrier reached pickup site"
    assert dictionary.meaning("1650", "??") == ""
    complete = [row[0] for row in rows("elements-004010.tsv") if row[6]]
    assert complete
    for number in complete:
        for code in dictionary.codes(number) or ():
            assert dictionary.meaning(number, code)


@pytest.mark.parametrize("path", sorted(CODELISTS.glob("*.json")), ids=lambda path: path.stem)
def test_every_partner_code_that_is_mapped_has_a_meaning_for_persons(path: Path) -> None:
    """One fact, one place: what a code becomes stands in the code list, what it says in ``codes.tsv``."""
    dictionary = x12_dictionary("004010")
    for row in json.loads(path.read_text("utf-8"))["codes"]:
        for partner, codes in row.get("partner", {}).items():
            kind, _, number = partner.partition("-")
            if kind == "x12" and number.isdigit():
                for one in codes:
                    assert dictionary.meaning(number, one["code"]), (partner, one["code"])


def test_versions_differ_where_the_table_says_so() -> None:
    def lengths(version: str, tag: str, at: int) -> tuple[int, int]:
        use = x12_dictionary(version).segment(tag)
        assert use is not None
        return use.elements[at - 1].minimum, use.elements[at - 1].maximum

    assert lengths("003070", "G62", 2) == (6, 6)
    assert lengths("004010", "G62", 2) == (8, 8)
    assert lengths("004010", "L11", 1) == (1, 30)
    assert lengths("004030", "L11", 1) == (1, 50)
    assert lengths("005010X214", "L11", 1) == (1, 50)
    assert lengths("no version", "L11", 1) == (1, 30)
    assert x12_dictionary("004010").tables == x12_dictionary("004010").version


def test_differences_name_segments_and_elements_that_exist() -> None:
    types = {"DT", "TM", "ID", "AN", "R"}
    for first, last, of, what in rows("differences.tsv"):
        assert of in TAGS or of in NUMBERS or of in types
        assert not last or not first or first <= last
        version = first or last
        if ":" in what:
            use = x12_dictionary(version).segment(of)
            assert use is not None
            assert all(element.type for element in use.elements)


def test_any_number_of_versions_is_bounded() -> None:
    from canonical.formats.x12 import dictionary

    for number in range(200):
        x12_dictionary(f"{number:06d}")
        assert len(dictionary._dictionaries) <= dictionary._MOST
