"""A tree that is remembered is the tree that grouping makes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.formats import trees
from canonical.formats.structure import group, parse_structure
from canonical.formats.trees import Trees

STRUCTURE = parse_structure("214", "ST! B10 L11*3 (N1 N2 N3*2 (N9 REF*2)*2)*4 (LX (AT7 MS1 MS2)*3 L11*5 AT8)*9 SE!")
TAGS = ("ST", "B10", "L11", "N1", "N2", "N3", "N9", "REF", "LX", "AT7", "MS1", "MS2", "AT8", "SE", "ZZZ")


def items(tags: list[str]) -> list[list[str]]:
    return [[tag, str(number)] for number, tag in enumerate(tags)]


@given(st.lists(st.sampled_from(TAGS), max_size=40))
def test_every_telling_of_a_sequence_gives_the_same_tree(tags: list[str]) -> None:
    made = Trees(STRUCTURE)
    for _ in range(4):  # the first two are grouped, the others made by the expression
        message = items(tags)
        tree, strays = made.of(tags, message)
        assert (tree, strays) == group(message, STRUCTURE)
        assert all(any(one is item for item in message) for one in strays)


def test_a_tree_belongs_to_its_message_alone() -> None:
    made, tags = Trees(STRUCTURE), ["ST", "B10", "L11", "L11", "SE"]
    found = [made.of(tags, items(tags))[0] for _ in range(4)]
    found[2][2].append("changed")
    assert found[3] == group(items(tags), STRUCTURE)[0]
    assert made.of(tags, items(tags))[0] == found[3]


@pytest.mark.parametrize("name", ["KEPT", "LONGEST"])
def test_few_sequences_are_remembered(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trees, name, 6)
    made = Trees(STRUCTURE)
    for count in list(range(60)) * 3:
        tags = ["ST", *["L11"] * count, "SE"]
        assert made.of(tags, items(tags)) == group(items(tags), STRUCTURE)
        assert len(made._makers) <= 6
        assert len(made._once) <= 6


def test_a_name_for_every_item() -> None:
    with pytest.raises(ValueError, match="zip"):
        Trees(STRUCTURE).of(["ST"], items(["ST", "SE"]))
