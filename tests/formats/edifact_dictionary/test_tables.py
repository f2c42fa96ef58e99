"""The EDIFACT tables hold together: nothing is named that is not described, and every directory reads its own rows."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from canonical.formats.edifact.dictionary import FIRST, LAST, edifact_dictionary

if TYPE_CHECKING:
    from canonical.formats.dictionary import Dictionary, ElementUse
    from canonical.formats.structure import Loop

SERVICE = [
    "UCD",
    "UCF",
    "UCI",
    "UCM",
    "UCS",
    "UGH",
    "UGT",
    "UNA",
    "UNB",
    "UNE",
    "UNG",
    "UNH",
    "UNO",
    "UNP",
    "UNS",
    "UNT",
    "UNZ",
]
DIRECTORIES = [FIRST, *(f"D.{year % 100:02d}{half}" for year in range(1994, 2024) for half in "AB"), "D.01C", LAST]
TABLES = ["codes", "composites", "elements", "messages", "names", "segments"]


@cache
def rows(name: str) -> list[list[str]]:
    """A table as it is packaged, without head."""
    text = files("canonical.formats.edifact").joinpath("data", f"{name}.tsv").read_text("utf-8")
    return [line.split("\t") for line in text.splitlines() if not line.startswith("#")][1:]


def listed() -> list[str]:
    """Every message of which the tables know the structure."""
    return sorted({row[0] for row in rows("messages")})


def since(text: str) -> int:
    """Orders the column ``since``: syntax versions, then directories."""
    return int(text) if text.isdecimal() else int(f"{19 if text[2] == '9' else 20}{text[2:4]}{'ABC'.index(text[4])}")


def tags(loop: Loop) -> set[str]:
    """Every segment that a structure names."""
    return {part.tag for part in loop.parts}.union(*(tags(part.loop) for part in loop.parts if part.loop is not None))


def described(use: ElementUse, dictionary: Dictionary) -> list[str]:
    """What is wrong with the description of an element or composite."""
    wrong = [] if dictionary.element_name(use.number) else [f"{use.number} has no name"]
    if use.type == "C":
        wrong += [] if use.components else [f"{use.number} has no components"]
        return wrong + [text for one in use.components for text in described(one, dictionary)]
    if use.type not in {"a", "n", "an"} or not 0 < use.minimum <= use.maximum:
        wrong.append(f"{use.number} has no representation")
    return wrong


@pytest.mark.parametrize("directory", DIRECTORIES)
def test_every_segment_of_every_message_is_described_down_to_its_components(directory: str) -> None:
    dictionary: Dictionary = edifact_dictionary(directory)
    wrong = []
    for message in listed():
        structure = dictionary.structure(message)
        assert structure is not None
        assert dictionary.message_name(message)
        for tag in sorted(tags(structure)):
            layout = dictionary.segment(tag)
            if layout is None:
                wrong.append(f"{message}: {tag} has no layout")
                continue
            assert layout.name
            assert [use.position for use in layout.elements] == list(range(1, len(layout.elements) + 1))
            wrong += [f"{tag}: {text}" for use in layout.elements for text in described(use, dictionary)]
    assert wrong == []


@pytest.mark.parametrize("syntax", ["1", "2", "3", "4"])
def test_every_service_segment_is_described(syntax: str) -> None:
    dictionary = edifact_dictionary("D.01B", syntax)
    wrong = []
    for tag in SERVICE:
        layout = dictionary.segment(tag)
        if layout is None:
            wrong.append(f"{tag} has no layout")
        else:
            wrong += [f"{tag}: {text}" for use in layout.elements for text in described(use, dictionary)]
    # UGH, UGT, UNO and UNP came with syntax 4; an older version reads them as that one does.
    assert wrong == []


@pytest.mark.parametrize("table", TABLES)
def test_rows_are_sorted_unique_and_whole(table: str) -> None:
    found = rows(table)
    assert len({len(row) for row in found}) == 1
    assert all(cell == cell.strip() for row in found for cell in row)
    # Codes that are numbers are sorted as numbers, before the others.
    numbers = [int(row[1]) if row[1].isdecimal() else 1000 for row in found]
    if table not in {"codes", "names"}:
        numbers = [since(row[1]) for row in found]
    keys = [(row[0], number, row[1]) for row, number in zip(found, numbers, strict=True)]
    assert keys == sorted(set(keys))


@pytest.mark.parametrize("table", ["composites", "elements", "messages", "segments"])
def test_a_row_stands_only_where_something_changes(table: str) -> None:
    previous = ["", "", "", ""]
    for row in rows(table):
        assert row[3] in {"both", "one", "differ"}
        if row[0] == previous[0]:
            assert row[2:] != previous[2:], f"{row[0]} {row[1]} says nothing new"
            assert row[1].isdecimal() == previous[1].isdecimal()
        previous = row


def test_no_row_is_without_use() -> None:
    used = {
        word.partition("*")[0].rstrip("!")
        for table in ("segments", "composites")
        for row in rows(table)
        for word in row[2].split()
    }
    described_ = {row[0] for table in ("composites", "elements") for row in rows(table)}
    assert used == described_
    keys = {row[0] for table in ("segments", "composites", "elements", "messages") for row in rows(table)}
    assert {row[0] for row in rows("names")} == keys
    elements = {row[0] for row in rows("elements")}
    assert {word for row in rows("codes") for word in row[0].split()} - elements == {"rec24"}


@pytest.mark.parametrize(
    ("directory", "version", "tables"),
    [
        ("D.01B", "D.01B", "D.01B"),
        ("D96A", "D.96A", "D.96A"),
        ("01C", "D.01C", "D.01C"),
        ("S.93A", FIRST, FIRST),
        ("D.93B", "D.93B", "D.93A"),
        ("D.92A", "D.92A", FIRST),
        ("1.911", "1.911", FIRST),
        ("90.1", "90.1", FIRST),
        ("D.99C", "D.99C", "D.99B"),
        ("D.23B", "D.23B", "D.23A"),
        ("D.30A", "D.30A", LAST),
        ("D.²²A", "D.²²A", FIRST),
        # Service messages have versions of their own, and everything is known of them.
        ("D.3", "D.3", "D.3"),
        ("2.2", "2.2", "2.2"),
        ("4.1", "4.1", "4.1"),
    ],
)
def test_a_directory_that_is_not_listed_is_read_with_the_nearest(directory: str, version: str, tables: str) -> None:
    found = edifact_dictionary(directory)
    assert (found.version, found.tables) == (version, tables)
    assert found.segment("LIN") == edifact_dictionary(tables).segment("LIN")


def test_a_gap_is_read_with_the_nearest_older_directory() -> None:
    # There was no D.96C; line numbers are digits in D.96B and letters too from D.97A.
    between = edifact_dictionary("D.96C").segment("LIN")
    assert between == edifact_dictionary("D.96B").segment("LIN")
    assert between != edifact_dictionary("D.97A").segment("LIN")


@pytest.mark.parametrize(
    ("segment", "older", "newer", "differs"),
    [
        ("STS", "D.98A", "D.98B", "the status is 9011 before and 4405 after"),
        ("STS", "D.99A", "D.99B", "reasons in 256 characters"),
        ("BGM", "D.96A", "D.96B", "the document number gets a version"),
        ("EQD", "D.96A", "D.01B", "code lists are named by 17 characters"),
        ("FTX", "D.96A", "D.01B", "text lines of 70 characters, then 512"),
        ("TDT", "D.19A", "D.19B", "transport service"),
        ("LIN", "D.95B", "D.97A", "line numbers are digits before and letters after"),
    ],
    ids=str,
)
def test_directories_really_differ(segment: str, older: str, newer: str, differs: str) -> None:
    before, after = edifact_dictionary(older).segment(segment), edifact_dictionary(newer).segment(segment)
    assert before is not None
    assert after is not None
    assert before != after, differs


@pytest.mark.parametrize(
    "message", ["IFTMIN", "IFTSTA", "DESADV", "RECADV", "INVRPT", "ORDERS", "INVOIC", "CODECO", "APERAK"]
)
def test_structures_of_old_and_new_directories_differ(message: str) -> None:
    old, new = edifact_dictionary("D.96A").structure(message), edifact_dictionary("D.23A").structure(message)
    assert old is not None
    assert new is not None
    assert tags(old) != tags(new)


def test_what_may_repeat_in_its_place_says_how_often() -> None:
    before, after = edifact_dictionary("D.99A").segment("COM"), edifact_dictionary("D.99B").segment("COM")
    assert before is not None
    assert after is not None
    assert [before.elements[0].repeat, after.elements[0].repeat] == [1, 3]


def test_service_segments_follow_the_syntax_version() -> None:
    third, fourth = edifact_dictionary("D.01B", "UNOC:3"), edifact_dictionary("D.01B", "UNOC:4")
    old, new = third.segment("UNB"), fourth.segment("UNB")
    assert old is not None
    assert new is not None
    assert [old.elements[3].components[0].maximum, new.elements[3].components[0].maximum] == [6, 8]  # YYMMDD, CCYYMMDD
    assert len(old.elements[0].components) < len(new.elements[0].components)
    assert third.segment("BGM") == fourth.segment("BGM")
    assert edifact_dictionary("D.01B").segment("UNB") == old
    assert edifact_dictionary("4.1").segment("UNB") == new


def test_the_status_of_transport_is_looked_up_where_its_codes_are() -> None:
    dictionary = edifact_dictionary("D.01B")
    assert dictionary.meaning("9011", "24") == dictionary.meaning("rec24", "24") == "departed"
    assert dictionary.meaning("4405", "24") == ""  # what 24 means there depends on 1131 and 3055


@pytest.mark.parametrize(
    ("number", "held"), [("0083", {"4", "7", "8"}), ("0085", {"12", "13", "48"}), ("0081", {"D", "S"})]
)
def test_closed_lists_are_known_whole(number: str, held: set[str]) -> None:
    codes = edifact_dictionary("D.01B").codes(number)
    assert codes is not None
    assert held <= codes
    assert all(edifact_dictionary("D.01B").meaning(number, code) for code in codes)


def test_open_lists_are_not_said_to_be_complete() -> None:
    assert edifact_dictionary("D.01B").codes("3035") is None
    assert edifact_dictionary("D.01B").codes("0001") is None


def test_what_is_not_known_is_not_made_up() -> None:
    dictionary = edifact_dictionary("D.01B")
    assert dictionary.segment("ZZZ") is None
    assert dictionary.structure("ZZZZZZ") is None
    assert [dictionary.element_name("BGM"), dictionary.message_name("BGM"), dictionary.element_name("9999")] == [
        "",
        "",
        "",
    ]
    assert dictionary.meaning("3035", "no such code") == ""


def test_only_what_is_asked_for_is_read() -> None:
    """A program that looks at one segment reads neither structures nor codes, and waits for no slow module."""
    script = """
import sys
from canonical.formats.edifact import dictionary
assert dictionary._tables == {} and not dictionary._codes
dictionary.edifact_dictionary("D.01B").segment("BGM")
assert sorted(dictionary._tables) == ["composites", "elements", "segments"]
assert not dictionary._codes
assert "importlib.resources" not in sys.modules
"""
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
