"""What the planner refuses: a mapping that could produce an invalid event, or that names something which is not there."""

from __future__ import annotations

from typing import Any

import pytest

from canonical import mappers
from canonical.errors import MappingError, UnknownTypeError
from canonical.mapping import codecs, moments, tables
from canonical.mapping.compile_codecs import Codecs
from canonical.mapping.compile_function import Function
from canonical.mapping.planner import plan
from canonical.mapping.rows import Const, Each, Emit, Map, Mapping, Row
from canonical.mapping.tables import from_code_list, listed, table

STATUS = from_code_list("milestone-code", "x12-1650", ("code", "classifier"), keep="always")
GOOD: tuple[Row, ...] = (
    Map(("subjectRef/shipmentId",), ("B10-02",), codecs.identifier),
    Map(("code", "classifier", "sourceCode"), ("AT7-01",), STATUS),
    Map(("occursAt",), ("AT7-05", "AT7-06", "AT7-07"), moments.moment),
    Map(("reportedBy/name",), ("B10-03",), codecs.name),
    Const("reportMethod", "edi", "EDI"),
)


def mapping(*rows: Row, structure: str = "B10! L11*9 (LX (AT7 MS1)*9 L11*9)*9", each: str = "LX/AT7") -> Mapping:
    return Mapping(
        name="x12-test", format="x12", message="test", version="1", versions=(), structure=structure,
        emits=(Emit("milestone.reported", rows, each=each, when=("AT7-01",)),),
    )  # fmt: skip


def test_the_good_rows_are_accepted() -> None:
    assert plan(mapping(*GOOD)).emits


UNSOUND: list[Any] = [
    pytest.param(GOOD[1:], "subjectRef", id="a required object is left out"),
    pytest.param((*GOOD[:4],), "required field /reportMethod", id="a required field is left out"),
    pytest.param((*GOOD, Map(("nosuch",), ("B10-01",), codecs.name)), "no field /nosuch; known here", id="no such field"),
    pytest.param((*GOOD, Map(("location/nosuch",), ("B10-01",), codecs.name)), "/location/nosuch", id="no such inner field"),
    pytest.param((*GOOD, Map(("stopSequence",), ("B10-01",), codecs.name)), "is a PositiveInteger", id="text into a number"),
    pytest.param((*GOOD, Map(("stopSequence",), ("B10-01",), codecs.count)), "is a PositiveInteger", id="zero into a positive number"),
    pytest.param((*GOOD, Map(("milestoneId",), ("B10-01",), codecs.name)), "is a Identifier", id="140 characters into 64"),
    pytest.param((*GOOD, Map(("quantity/unitCode",), ("B10-01",), codecs.name)), "is a UnitCode", id="text into a code"),
    pytest.param((*GOOD, Map(("quantity/value",), ("B10-01",), codecs.signed_decimal)), "is a NonNegativeDecimal", id="a sign into a quantity"),
    pytest.param((*GOOD, Map(("quantity/value",), ("B10-01",), codecs.quantity)), "/quantity/unitCode", id="half a quantity"),
    pytest.param((*GOOD, Const("isPartial", "yes", "")), "not a boolean", id="a constant of another kind"),
    pytest.param((*GOOD[:4], Const("reportMethod", "fax", "")), "not one of", id="a constant that is no code"),
    pytest.param((*GOOD, Map(("milestoneId",), ("QQQ-01",), codecs.identifier)), "no segment QQQ", id="no such segment"),
    pytest.param((*GOOD, Map(("milestoneId",), ("N1[01=SH]/N4-01",), codecs.identifier)), "no segment N1", id="no such loop"),
    pytest.param((*GOOD, Each("references", "B10", ())), "does not repeat", id="an array over a single segment"),
    pytest.param((*GOOD, Each("stopSequence", "L11", ())), "not an array", id="an array into a number"),
    pytest.param((*GOOD, Each("references", "L11", (Map(("value",), ("L11-01",), codecs.name),))), "/references/*/type", id="an item without a required field"),
    pytest.param((*GOOD, Const("code", "DELIVERED", ""), Map(("code",), ("AT7-01",), codecs.name)), "code", id="a field filled twice"),
    pytest.param((*GOOD, Map(("code",), ("AT7-02",), table("x", {"a": ("NOT_A_CODE",)}, {("NOT_A_CODE",): "a"}, ("code",)))), "NOT_A_CODE", id="a table that makes no code of the list"),
    pytest.param((*GOOD, Map(("reasons[0]/code", "x"), ("AT7-02",), codecs.name)), "takes 1 values", id="more targets than values"),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "said"), UNSOUND)
def test_an_unsound_row_is_refused_by_name(rows: tuple[Row, ...], said: str) -> None:
    with pytest.raises(MappingError) as caught:
        plan(mapping(*rows))
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("entries", "reverse", "said"),
    [
        ({"a": ("X",), "b": ("X",)}, {}, "no declared reverse for X"),
        ({"a": ("X",)}, {("X",): "b"}, "reverse of"),
        ({"a": ("X",), "b": ("Y",)}, {("X",): "a"}, "no declared reverse for Y"),
    ],
)
def test_a_table_without_a_declared_reverse_is_refused(entries: Any, reverse: Any, said: str) -> None:
    with pytest.raises(MappingError, match=said):
        table("x12-test", entries, reverse, ("code",))


@pytest.mark.parametrize("bad", ["x12-850", "edifact-iftsta", "nothing"])
def test_a_mapping_that_is_not_there_lists_those_that_are(bad: str) -> None:
    with pytest.raises(UnknownTypeError, match="x12-214"):
        mappers.get(bad)


@pytest.mark.parametrize("name", mappers.names())
def test_every_row_says_where_its_fact_comes_from(name: str) -> None:
    from canonical.mapping.lineage import lineage_of

    for row in lineage_of(mappers.get(name)):
        assert row["certainty"] in ("S", "D", "P")
        if row["kind"] in ("direct", "const", "fill"):
            assert row["citation"], row


def test_x1_is_arrival_at_delivery_and_x3_at_pick_up() -> None:
    """Public mappers swap the two; D1 is the only delivered of the list, and only four codes are estimates."""
    assert STATUS.entries["X1"] == ("ARRIVED_AT_DELIVERY", "actual")
    assert STATUS.entries["X3"] == ("ARRIVED_AT_PICKUP", "actual")
    assert STATUS.entries["D1"] == ("DELIVERED", "actual")
    assert {code for code, values in STATUS.entries.items() if values[1] == "estimated"} == {"AG", "X2", "B6", "C1"}


def test_a_listed_table_leaves_open_only_what_to_write_for_a_shared_meaning() -> None:
    rows = (("a", "X"), ("b", "X"), ("c", "Y"))
    told = listed("x12-test", rows, ("b",), ("code",))
    assert (told.entries, told.reverse) == ({"a": ("X",), "b": ("X",), "c": ("Y",)}, {("X",): "b", ("Y",): "c"})


@pytest.mark.parametrize("name", mappers.sources())
def test_every_table_is_built_again_by_its_own_source(name: str) -> None:
    resolved, found = plan(mappers.get(name)), Codecs()
    for emit in resolved.emits:
        Function(resolved, found, "_").emit(emit)
    assert found.tables
    for one in found.tables:
        again = eval(f"tables.{one.expression}", {"tables": tables})
        assert (again.entries, again.reverse, again.lookup, again.law, again.produces) == (
            one.entries, one.reverse, one.lookup, one.law, one.produces,
        )  # fmt: skip
        assert (again.unknown, again.other, again.keep, again.kinds) == (one.unknown, one.other, one.keep, one.kinds)
