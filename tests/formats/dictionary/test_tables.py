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


PAIRS = "P0607 P0809 P1011 P1213 P1415 P1617 P1819 P2021 P2223 P2425"


@pytest.mark.parametrize(
    ("tag", "version", "notes"),
    [
        ("ACK", "004010", "P0203 C0405 P0708 P0910 P1112 P1314 P1516 P1718 P1920 P2122 P2324 P2526 P2728 C282729"),
        ("IT1", "004010", f"P020304 {PAIRS}"),
        ("ITD", "004010", "L03040513 L08040513 L091011"),
        ("L7", "004010", ""),
        ("LH1", "004010", ""),
        ("LH1", "006020", "P0607"),
        ("MS1", "003070", "L010203 E0104 C0201 C0301 P0405"),
        ("MS1", "004010", "L010203 E0104 C0201 C0301 P0405 C0604 C0705"),
        ("MS1", "008010", "L010203 C0201 C0301 P0405 L060409 L070510 C0801 P0910"),
        ("N4", "004020", "C0605 C0704 E0207"),
        ("POC", "005010", "C0405 P0305 C0706 P0809 P1011 P1213 P1415 P1617 P1819 P2021 P2223 P2425 P2627"),
        ("REF", "004010", "R0203"),
        ("SAC", "004010", "R0203 P0304 P0607 P0910 C1110 L130204 C1413 C1615"),
        ("SAC", "004060", "R0203 P0304 P0607 P0910 C1110 C1413 C1615"),
        (
            "SLN",
            "004010",
            "P0405 C0706 C0806 P0910 P1112 P1314 P1516 P1718 P1920 P2122 P2324 P2526 P2728",
        ),
        ("TD3", "004010", "E0110 C0203 C0405 P0506"),
        ("TXI", "004010", "R020306 P0405 C0803"),
        ("W03", "004010", "C0203 P0405 P0607"),
        ("W03", "005010", "P0203 P0405 P0607"),
    ],
)
def test_syntax_notes_of_a_version(tag: str, version: str, notes: str) -> None:
    use = x12_dictionary(version).segment(tag)
    assert use is not None
    assert sorted(use.notes) == sorted(notes.split())


@pytest.mark.parametrize(
    ("tag", "version", "count", "position", "requirement", "lengths"),
    [
        ("B1", "004010", 4, 2, "M", (1, 30)),
        ("B1", "004050", 6, 2, "O", (1, 30)),
        ("B1", "006010", 7, 1, "M", (2, 4)),
        ("B2", "003070", 20, 4, "O", (5, 5)),
        ("BEG", "003070", 11, 5, "M", (0, 0)),
        ("BPR", "004010", 21, 5, "O", (1, 10)),
        ("BPR", "004010", 21, 16, "O", (8, 8)),
        ("IMA", "003070", 2, 1, "O", (1, 2)),
        ("IMA", "005010", 4, 2, "O", (2, 4)),
        ("N4", "006040", 8, 8, "O", (3, 20)),
        ("OID", "004020", 9, 4, "O", (3, 3)),
        ("REF", "005030", 4, 2, "X", (1, 80)),
        ("ST", "004020", 3, 3, "O", (1, 35)),
        ("TD3", "004010", 10, 1, "X", (2, 2)),
        ("TD5", "004010", 15, 2, "X", (1, 2)),
        ("W14", "005040", 5, 1, "M", (1, 15)),
    ],
)
def test_elements_of_a_version(
    tag: str, version: str, count: int, position: int, requirement: str, lengths: tuple[int, int]
) -> None:
    use = x12_dictionary(version).segment(tag)
    assert use is not None
    assert len(use.elements) == count
    found = use.elements[position - 1]
    assert (found.requirement, found.minimum, found.maximum, found.sure) == (requirement, *lengths, True)


def test_a_composite_of_another_version_may_repeat() -> None:
    use = x12_dictionary("005010").segment("DMG")
    assert use is not None
    assert (use.elements[4].type, use.elements[4].repeat) == ("C", 10)


def test_differences_name_segments_and_elements_that_exist() -> None:
    types = {"DT", "TM", "ID", "AN", "R"}
    for first, last, of, what in rows("differences.tsv"):
        assert of in TAGS or of in NUMBERS or of in types
        assert not last or not first or first <= last
        version = first or last
        if not what[0].isdigit():
            use = x12_dictionary(version).segment(of)
            assert use is not None
            assert all(element.type for element in use.elements)
            assert all(max(positions(note)) <= len(use.elements) for note in use.notes)
            assert len(set(use.notes)) == len(use.notes)


def test_any_number_of_versions_is_bounded() -> None:
    from canonical.formats.x12 import dictionary

    for number in range(200):
        x12_dictionary(f"{number:06d}")
        assert len(dictionary._dictionaries) <= dictionary._MOST
