"""Syntax notes, by the truth table of each kind."""

from __future__ import annotations

from itertools import product

import pytest

from canonical.formats.dictionary.notes import MEANINGS, broken, positions, told

# For three elements, filled or not in this order: 000 001 010 011 100 101 110 111; x where the note is broken.
TABLES = {
    "P": ".xxxxxx.",
    "R": "x.......",
    "E": "...x.xxx",
    "C": "....xxx.",
    "L": "....x...",
    "O": "x..x.xxx",
    "N": ".....xxx",
}


@pytest.mark.parametrize("kind", list(MEANINGS))
def test_a_note_is_broken_where_its_truth_table_says_so(kind: str) -> None:
    note = f"{kind}020405"
    for filled, mark in zip(product([False, True], repeat=3), TABLES[kind], strict=True):
        given = [False, True, filled[0], True, filled[1], filled[2]]
        assert broken(note, given) is (mark == "x"), (kind, filled)


def test_elements_behind_the_end_of_a_segment_are_not_filled() -> None:
    assert broken("P0102", [False, True])
    assert not broken("C0201", [False, True])


def test_a_note_is_told_in_words() -> None:
    assert positions("C0605") == [6, 5]
    assert told("C0605", "AT7", [False] * 6 + [True]) == (
        "with the first, all the others: AT7-06, AT7-05",
        "given: AT7-06; not given: AT7-05",
    )
