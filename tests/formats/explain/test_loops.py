"""Where segments stand: loops by the structure of the message, levels of HL and CPS by their pointers."""

from __future__ import annotations

from canonical.formats.edi.explain.loops import places
from canonical.formats.structure import parse_structure
from tests.formats.edi.odd import edifact, message

STATUS = parse_structure("214", "ST B10! L11*300 (N1 N3*2 N4)*10 (LX (AT7 MS1 MS2)*10 L11*10)*999 SE")
NOTICE = parse_structure("856", "ST BSN! (HL LIN SN1 REF*10 (N1 N3)*5)*999 CTT SE")


def rows(structure: object, *segments: str) -> list[tuple[int, str, str, int]]:
    cut = [segment.split("*") for segment in segments]
    return [(one.depth, one.path, one.opens, one.ordinal) for one in places(cut, structure)]  # type: ignore[arg-type]


def test_segments_stand_in_the_loops_that_are_open() -> None:
    found = rows(STATUS, "ST", "B10", "N1", "N4", "N1", "LX", "AT7", "MS1", "AT7", "L11", "LX", "SE")
    assert found == [
        (0, "", "", 0),
        (0, "", "", 0),
        (1, "N1", "N1", 1),
        (1, "N1", "", 0),
        (1, "N1", "N1", 2),
        (1, "LX", "LX", 1),
        (2, "LX/AT7", "AT7", 1),
        (2, "LX/AT7", "", 0),
        (2, "LX/AT7", "AT7", 2),
        (1, "LX", "", 0),
        (1, "LX", "LX", 2),
        (0, "", "", 0),
    ]


def test_a_segment_that_the_message_does_not_know_stands_where_it_was_found() -> None:
    assert rows(STATUS, "ST", "LX", "ZZZ", "AT7")[2] == (1, "LX", "", 0)
    assert not next(iter(places([["ZZZ"]], STATUS))).known


def test_without_a_structure_nothing_is_indented() -> None:
    assert rows(None, "ST", "LX", "AT7") == [(0, "", "", 0)] * 3


def test_the_parent_pointer_makes_the_tree_and_not_the_order() -> None:
    """Item 4 belongs to order 2, though it stands behind order 3 (edi.md 8.10)."""
    found = rows(NOTICE, "ST", "BSN", "HL*1**S", "HL*2*1*O", "HL*3*1*O", "LIN*1", "HL*4*2*I", "LIN*1", "N1*ST", "CTT*1")
    assert [depth for depth, _, _, _ in found] == [0, 0, 1, 2, 2, 2, 3, 3, 4, 0]


def test_pointers_in_a_circle_or_to_nowhere_do_no_harm() -> None:
    found = rows(
        NOTICE, "HL*1*2*S", "HL*2*1*O", "HL", "HL***I", "HL*9*77*I", *(f"HL*{n + 10}*{n + 9}*I" for n in range(50))
    )
    assert max(depth for depth, _, _, _ in found) < 20


def test_counters_in_tags_change_neither_names_nor_loops_nor_what_is_hidden() -> None:
    from canonical.formats import edi
    from canonical.formats.edi.explain import blocks, hidden, text_lines
    from canonical.formats.edi.explain.tables import tables_of

    plain = ["NAD+CA+1::9++DANA EXAMPLE", "CNI+1+S", "STS+1+21", "DTM+334:20260314:102"]
    counted = ["NAD:1+CA+1::9++DANA EXAMPLE", "CNI:1+1+S", "STS:1:1+1+21", "DTM:1:1:1+334:20260314:102"]

    def shown(segments: list[str]) -> list[str]:
        source = edifact(message(segs=["BGM+77+1+9", *segments])).encode()
        found = blocks(edi.read(source, whole=True), dictionary_for=tables_of)
        lines = [line for block in found for line in text_lines(hidden(block))]
        return [line for line in lines if " byte " not in line]

    assert shown(counted) == shown(plain)
    assert "DANA" not in str(shown(counted))
