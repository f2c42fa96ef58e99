"""Paths into composites and to the loop around, and arrays whose items stand in loops that may be absent."""

from __future__ import annotations

from typing import Any

import pytest

from canonical.errors import MappingError
from canonical.formats.structure import parse_structure
from canonical.mappers.patched import compiled
from canonical.mapping import codecs, interpret
from canonical.mapping.paths import parse_condition, parse_path, place
from canonical.mapping.planner import plan
from canonical.mapping.rows import Const, Each, Emit, Map, Mapping
from canonical.mapping.run import Run, component
from canonical.mapping.tables import from_code_list

UNITS = from_code_list("unit-code", "x12-355")
REFERENCES = from_code_list("reference-type", "x12-128", unknown="other", other=("other",), keep="lossy")
ITEM = (
    Map(("item/sku",), ("LIN-03",), codecs.identifier),
    Map(("onHand/value",), ("QTY-02",), codecs.signed_decimal, when=("!../LIN(9)-01",)),
    Map(("onHand/unitCode",), ("QTY-03:1",), UNITS),
)
STOCK = Mapping(
    name="x12-846",
    format="x12",
    message="846",
    version="1",
    versions=("004010",),
    structure="BIA! (LIN REF*9 (QTY DTM*9)*99)*99",
    emits=(
        Emit(
            "inventory.snapshot-published",
            (
                Map(("snapshotId",), ("BIA-03",), codecs.identifier),
                Map(("facility/name",), ("BIA-03",), codecs.name),
                Const("asOf/precision", "day", "test"),
                Const("asOf/zoneSource", "unknown", "test"),
                Each("lines", "LIN/QTY", ITEM),
            ),
        ),
    ),
)


def both(mapping: Mapping, text: str, facts: dict[str, str]) -> Any:
    """The outcome of compiled and of interpreted rows, which must agree."""
    items = [segment.split("*") for segment in text.split("~")]
    fast, slow = Run(items, facts), Run(items, facts)
    compiled(mapping)(fast)
    interpret.read(plan(mapping), slow)
    assert fast.events == slow.events
    assert located(fast) == located(slow)
    return fast


def located(run: Run) -> set[tuple[str, str | None]]:
    """What could not be converted; a field that is missing for that reason is told once by compiled rows."""
    return {(one.rule, one.pointer) for one in run.faults if one.rule != "required-missing"}


@pytest.mark.parametrize(
    ("text", "at", "mark", "found"),
    [("EA", 1, ":", "EA"), ("EA:2:1", 1, ":", "EA"), ("EA:2", 2, ":", "2"), ("EA", 2, ":", ""), ("", 1, ":", ""),
     ("EA>2", 1, ":", "EA>2"), ("EA:2", 1, "", "EA:2")],
)  # fmt: skip
def test_a_component_is_cut_at_the_mark_of_the_interchange(text: str, at: int, mark: str, found: str) -> None:
    assert component(text, at, mark) == found


@pytest.mark.parametrize(("mark", "unit"), [(":", "EA:2"), (">", "EA>2"), ("^", "EA^^")])
def test_the_first_component_is_read_with_the_mark_of_the_interchange(mark: str, unit: str) -> None:
    run = both(STOCK, f"ST*846*1~BIA*00*DD*INV-1~LIN**FG-1~QTY*17*5*{unit}~LIN**FG-2~SE*5*1", {"component": mark})
    assert run.events == []  # LIN-03 is empty, an item is required
    run = both(STOCK, f"ST*846*1~BIA*00*DD*INV-1~LIN**SK*FG-1~QTY*17*5*{unit}~SE*5*1", {"component": mark})
    ((_, data),) = run.events
    assert data["lines"] == [{"item": {"sku": "FG-1"}, "onHand": {"value": "5", "unitCode": "EA"}}]


def test_items_of_an_array_are_not_worked_out_where_there_are_none() -> None:
    lines = Each(
        "lines",
        "LIN/QTY",
        (
            Map(("item/sku",), ("LIN-03",), codecs.identifier),
            Map(("onHand/value",), ("LIN-04",), codecs.signed_decimal),
            Map(("onHand/unitCode",), ("LIN-05",), UNITS),
            Each("references", "REF", (Map(("type", "sourceCode"), ("REF-01",), REFERENCES),
                                       Map(("value",), ("REF-02",), codecs.name))),
        ),
    )  # fmt: skip
    rows = (*STOCK.emits[0].rows[:-1], lines)
    mapping = Mapping(
        name="x12-846", format="x12", message="846", version="1", versions=("004010",), structure=STOCK.structure,
        emits=(Emit("inventory.snapshot-published", rows),),
    )  # fmt: skip
    run = both(mapping, "ST*846*1~BIA*00*DD*INV-1~LIN**SK*FG-1*bad*Q9~REF*PO~SE*5*1", {})
    assert run.faults == []
    run = both(mapping, "ST*846*1~BIA*00*DD*INV-1~LIN**SK*FG-1*bad*EA~REF*PO*7~QTY*17~SE*5*1", {})
    assert [one.rule for one in run.faults if one.rule != "required-missing"] == ["number-unreadable"]


def test_a_second_way_to_read_a_field_is_not_faulted_where_the_first_gives_it() -> None:
    name = (
        Map(("facility/name",), ("BIA-03",), codecs.name),
        Map(("facility/name",), ("BIA-02",), codecs.name),
    )
    rows = (*(row for row in STOCK.emits[0].rows if getattr(row, "targets", ()) != ("facility/name",)), *name)
    mapping = Mapping(
        name="x12-846", format="x12", message="846", version="1", versions=("004010",), structure=STOCK.structure,
        emits=(Emit("inventory.snapshot-published", rows),),
    )  # fmt: skip
    run = both(mapping, f"ST*846*1~BIA*00*{'x' * 150}*INV-1~SE*3*1", {})
    assert run.faults == []
    assert run.events[0][1]["facility"] == {"name": "INV-1"}


def test_a_path_may_start_at_the_loop_around() -> None:
    structure = parse_structure("945", "W06! (LX MAN*9 PAL (W12 MAN*9)*9)*9")
    pallet = structure.by_tag["LX"].loop
    assert pallet is not None
    line = pallet.by_tag["W12"].loop
    assert line is not None
    assert place(parse_path("MAN-02"), line).home is line
    around = place(parse_path("../MAN(2)-02"), line)
    assert around.home is pallet
    assert around.picks[0].nth == 2
    with pytest.raises(MappingError, match="no loop around"):
        place(parse_path("../../../W06-01"), line)


def test_a_condition_tests_whole_elements_only() -> None:
    with pytest.raises(MappingError, match="component"):
        parse_condition("QTY-03:1=EA")
