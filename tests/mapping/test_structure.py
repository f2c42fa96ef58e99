"""The loop notation and grouping by it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical.errors import FormatError
from canonical.formats.structure import Loop, group, parse_structure

NOTATION = "ST! B10! L11*300 (N1 N3*2 N4 L11*10)*10 (LX (AT7 MS1 MS2)*10 L11*10 AT8*10)*9999 SE!"
TREE = parse_structure("214", NOTATION)


def items(text: str) -> list[list[str]]:
    return [[tag, str(number)] for number, tag in enumerate(text.split())]


def shown(loop: Loop, node: list[object]) -> list[object]:
    """A tree as nested tags."""
    found: list[object] = []
    for part in loop.parts:
        held = node[part.slot]
        if part.loop is None:
            found += [held[0]] if held else []  # type: ignore[index]
        else:
            found += [shown(part.loop, one) for one in held or ()]  # type: ignore[attr-defined]
    return found


@pytest.mark.parametrize(
    ("text", "tree", "strays"),
    [
        ("ST B10 SE", ["ST", "B10", "SE"], []),
        ("ST B10 L11 N1 N3 N4 L11 SE", ["ST", "B10", ["L11"], ["N1", ["N3"], "N4", ["L11"]], "SE"], []),
        ("LX AT7 MS1 AT7 MS2 L11 LX AT7", [["LX", ["AT7", "MS1"], ["AT7", "MS2"], ["L11"]], ["LX", ["AT7"]]], []),
        ("B10 ZZZ MS1 B10", ["B10"], ["ZZZ", "MS1", "B10"]),
        ("LX AT8 AT7 L11", [["LX", ["AT7"], ["L11"], ["AT8"]]], []),
    ],
    ids=[
        "no loops",
        "the inner loop takes what it knows",
        "loops start by their first segment",
        "strays",
        "any order within a loop",
    ],
)
def test_segments_go_to_the_innermost_loop_that_knows_them(text: str, tree: list[object], strays: list[str]) -> None:
    root, left = group(items(text), TREE)
    assert shown(TREE, root) == tree
    assert [item[0] for item in left] == strays


def test_what_follows_a_border_is_told_apart_from_what_precedes_it() -> None:
    tree = parse_structure("ORDERS", "UNH! ALC*15 (LIN QTY*10)*99 (UNS! CNT*10 ALC*10) UNT!")
    root, left = group(items("UNH ALC LIN QTY UNS ALC CNT UNT"), tree)
    assert shown(tree, root) == ["UNH", ["ALC"], ["LIN", ["QTY"]], ["UNS", ["CNT"], ["ALC"]], "UNT"]
    assert left == []


@given(st.lists(st.sampled_from(["ST", "B10", "L11", "N1", "N3", "N4", "LX", "AT7", "MS1", "MS2", "AT8", "SE", "ZZZ"])))
def test_no_segment_is_lost_or_doubled(tags: list[str]) -> None:
    given_items = [[tag] for tag in tags]
    root, left = group(given_items, TREE)

    def inside(loop: Loop, node: list[object]) -> list[int]:
        found = []
        for part in loop.parts:
            held = node[part.slot]
            if part.loop is None:
                found += [id(held)] if held is not None else []
            else:
                found += [one for inner in held or () for one in inside(part.loop, inner)]  # type: ignore[attr-defined]
        return found

    assert sorted([*inside(TREE, root), *map(id, left)]) == sorted(map(id, given_items))


@pytest.mark.parametrize(
    ("notation", "said"), [("A (B C", "not closed"), ("A B)", "unbalanced"), ("A A", "twice"), ("A (B C)*2 B", "twice")]
)
def test_a_notation_that_cannot_be_read_says_why(notation: str, said: str) -> None:
    with pytest.raises(FormatError, match=said):
        parse_structure("X", notation)
