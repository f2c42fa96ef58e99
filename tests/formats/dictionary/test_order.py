"""Laws of the order of segments: what a structure yields is in order, and what is taken out of it is named."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.formats.dictionary.spots import Spot, in_order
from canonical.formats.dictionary.walk import Walk
from canonical.formats.structure import Loop, parse_structure
from canonical.formats.x12.dictionary import x12_dictionary
from canonical.formats.x12.elements import layout, segment_name
from canonical.formats.x12.tables import rows

DICTIONARY = x12_dictionary("004010")
SETS = [row[0] for row in rows("sets-004010.tsv")]
NESTED = parse_structure("X", "A! B*2 (C D! E*2 (F G)*2 H)*3 (I J!)*2 B*2 K!", again=True)


def _all_tags(loop: Loop) -> set[str]:
    inner = (
        _all_tags(part.loop) if part.loop and part.loop.parts[0].tag != loop.name else set() for part in loop.parts
    )
    return {part.tag for part in loop.parts}.union(*inner)


def start(structure: Loop) -> Spot:
    return Spot.of(structure, -1, None)


def found(structure: Loop, tags: list[str]) -> list[tuple[int, str, str]]:
    return [(one.at, one.rule, one.value) for one in Walk(structure, DICTIONARY, "X").over(tags).found]


@st.composite
def sequences(draw: st.DrawFn, structure: Loop) -> list[str]:
    """Tags in an order that the structure allows; optional parts are mostly left out, so that they stay short."""

    def inside(loop: Loop, depth: int) -> list[str]:
        tags: list[str] = []
        for part in loop.parts:
            starter = part.slot == 0 and loop.parent is not None
            often = draw(st.sampled_from([0, 0, 0, 1, 2])) if depth < 4 else 0
            count = 1 if starter else max(int(part.mandatory), min(often, part.limit))
            for _ in range(count):
                nested = part.loop is not None and len(part.loop.parts) > 1
                tags += inside(part.loop, depth + 1) if nested and part.loop else [part.tag]
        return tags

    return inside(structure, 0)


@pytest.mark.parametrize("kind", SETS)
@settings(max_examples=15)
@given(st.data())
def test_what_a_set_allows_is_in_order(kind: str, data: st.DataObject) -> None:
    structure = DICTIONARY.structure(kind)
    assert structure is not None
    tags = data.draw(sequences(structure))
    quick = in_order(tags, start(structure))
    slow = found(structure, tags)
    assert not (quick and slow)
    if kind != "310":  # C8 stands at two places of it: the second one alone is read as the first
        assert slow == []


@settings(max_examples=300)
@given(st.lists(st.sampled_from("ABCDEFGHIJKZ"), max_size=14))
def test_what_is_in_order_at_a_glance_has_no_fault(tags: list[str]) -> None:
    quick = in_order(tags, start(NESTED))
    assert not quick or found(NESTED, tags) == []


@settings(max_examples=100)
@given(sequences(NESTED), st.data())
def test_a_mandatory_segment_that_is_taken_out_is_named(tags: list[str], data: st.DataObject) -> None:
    assert found(NESTED, tags) == []
    places = [at for at, tag in enumerate(tags) if tag in "AK"]
    at = data.draw(st.sampled_from(places))
    rest = tags[:at] + tags[at + 1 :]
    assert (min(at, len(rest) - 1), "segment-mandatory-missing", tags[at]) in found(NESTED, rest)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ("A K", []),
        ("A B B C D E E F G F H C D I J I J B B K", []),
        ("A B B B K", []),
        ("A B B I J B K", []),
        ("A B B B B B K", [(5, "segment-repeats-too-often", "B")]),
        ("A C K", [(2, "segment-mandatory-missing", "D")]),
        ("A C E K", [(2, "segment-mandatory-missing", "D")]),
        ("A C D F F F K", [(5, "loop-repeats-too-often", "F")]),
        ("A C D C D C D C D C D K", [(7, "loop-repeats-too-often", "C")]),
        ("A D K", [(1, "segment-unexpected", "D")]),
        ("A G K", [(1, "segment-unexpected", "G")]),
        ("A J K", [(1, "segment-unexpected", "J")]),
        ("A I K", [(2, "segment-mandatory-missing", "J")]),
        ("A I J C D E K", [(3, "segment-unexpected", "C")]),
        ("K A", [(1, "segment-unexpected", "A")]),
        ("A Z K Z", [(1, "segment-unknown", "Z"), (3, "segment-unknown", "Z")]),
        ("A N1 K", [(1, "segment-not-in-set", "N1")]),
        ("", []),
    ],
)
def test_a_slip_is_told_once_and_where(tags: str, expected: list[tuple[int, str, str]]) -> None:
    if tags:
        assert found(NESTED, tags.split()) == expected


def test_paths_name_the_loops_from_outside() -> None:
    walk = Walk(NESTED, DICTIONARY, "X").over(["A", "B", "C", "D", "F", "G", "H", "I", "J", "K"])
    assert walk.paths == ["", "", "C", "C", "C/F", "C/F", "C", "I", "I", ""]


@pytest.mark.parametrize("kind", SETS)
def test_every_segment_of_a_set_has_a_layout_and_a_name(kind: str) -> None:
    structure = DICTIONARY.structure(kind)
    assert structure is not None
    for tag in _all_tags(structure):
        use = DICTIONARY.segment(tag)
        assert use is not None, tag
        assert use.name, tag
    assert DICTIONARY.message_name(kind)


def test_the_structures_of_other_versions_can_be_read_and_have_segments_with_layouts() -> None:
    for kind, _since, notation in rows("sets-others.tsv"):
        assert kind in SETS
        for tag in _all_tags(parse_structure(kind, notation, again=True)):
            assert layout(tag), tag
            assert segment_name(tag), tag


@pytest.mark.parametrize(
    ("kind", "version", "present", "absent"),
    [
        ("204", "003070", "B2 S5 LX", "RTT OID"),
        ("204", "004010", "S5 OID", "LX RTT"),
        ("204", "005010", "LX RTT", ""),
        ("210", "003060", "CSD", ""),
        ("210", "004010", "B3", "CSD"),
        ("214", "005010", "AT7 MS1", "G86 CD3"),
        ("856", "004060", "AT9", ""),
        ("404", "005030", "CD", "SMD"),
        ("404", "007010", "CD SMD", ""),
        ("990", "004010", "N9 S5", "L11"),
        ("990", "008010", "L11", "N9 S5"),
        ("850", "no version", "BEG", "IN2"),
    ],
)
def test_sets_differ_where_the_table_says_so(kind: str, version: str, present: str, absent: str) -> None:
    structure = x12_dictionary(version).structure(kind)
    assert structure is not None
    tags = _all_tags(structure)
    assert set(present.split()) <= tags
    assert not set(absent.split()) & tags


def test_rows_of_other_versions_are_in_order_and_each_changes_something() -> None:
    found = [tuple(row[:2]) for row in rows("sets-others.tsv")]
    assert found == sorted(set(found))
    before: dict[str, str] = {row[0]: row[2] for row in rows("sets-004010.tsv")}
    for kind, since, structure in rows("sets-others.tsv"):
        assert structure != before[kind]
        if since > "004010":
            before[kind] = structure
