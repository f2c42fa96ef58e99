"""Levels by parent number, and bounded loops."""

from __future__ import annotations

import pytest

from canonical.formats.dictionary.hierarchy import tangles


def told(text: str) -> list[str]:
    segments = [part.split("*") for part in text.split()]
    return [f"{one.rule} {one.at} {one.element} {one.value}" for one in tangles(segments)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("HL*1 HL*2*1 HL*3*1 HL*4*3", []),
        ("HL*10 HL*7*10 HL*300*7", []),
        ("HL*2*1 HL*1", []),
        ("CPS*1 CPS*2*1", []),
        ("HL*1 HL*2*9", ["hierarchy-parent-unknown 1 2 9"]),
        ("HL*1 HL*1*1", ["hierarchy-number-repeated 1 1 1"]),
        ("HL*1*1", ["hierarchy-cycle 0 2 1"]),
        ("HL*1*3 HL*2*1 HL*3*2 HL*4*3", ["hierarchy-cycle 0 2 3"]),
        ("HL*1*2 HL*2*1 HL*3*3", ["hierarchy-cycle 0 2 2", "hierarchy-cycle 2 2 3"]),
        ("HL", []),
        ("LS*A LE*A LS*B LE*B", []),
        ("LS*A LS*B LE*B LE*A", []),
        ("LS*A LE*B", ["loop-bound-mismatch 1 1 B"]),
        ("LE*A", ["loop-bound-mismatch 0 1 A"]),
        ("LS*A", ["loop-bound-mismatch 0 1 A"]),
    ],
)
def test_a_tree_of_numbers_is_a_tree(text: str, expected: list[str]) -> None:
    assert told(text) == expected


def test_a_chain_of_any_length_costs_little() -> None:
    chain = "HL*0 " + " ".join(f"HL*{number}*{number - 1}" for number in range(1, 20_000))
    assert told(chain) == []
    assert told(chain.replace("HL*0 ", "HL*0*19999 ")) == ["hierarchy-cycle 0 2 19999"]
