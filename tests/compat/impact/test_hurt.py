"""Who is hurt by which change: exactly those who fill, read or use what changed."""

from __future__ import annotations

import pytest

from compat.engine import judge_release
from compat.impact.changes import MemberChange, changes, shapes
from compat.impact.hurt import by_absence, by_lineage, by_rules
from tests.compat.impact.conftest import LINEAGE, RULES, SCHEMA, edited

PLAIN = {"type": "string"}
NEW_LINE_MEMBER = [
    ("/properties/lines/items/properties/unit", PLAIN),
    ("/properties/lines/items/required", ["sku", "unit"]),
]


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        (
            [("/properties/note", None)],
            {
                ("mapping", "edi-2@1", "breaks", "needs it when writing"),
                ("rule", "changed-has-note", "breaks", "looks at /note"),
            },
        ),
        (
            [("/properties/orderId", None), ("/required", ["status", "lines"])],
            {
                ("mapping", "edi-1@1", "breaks", "fills it when reading and needs it when writing"),
                ("mapping", "edi-2@1", "breaks", "fills it"),
                ("machine", "order", "breaks", "looks at /orderId"),
                ("key", "businessKey", "breaks", "looks at /orderId"),
            },
        ),
        (
            [("/properties/unit", PLAIN), ("/required", ["orderId", "status", "lines", "unit"])],
            {
                ("mapping", "edi-1@1", "breaks", "cannot fill it: no row has it as target"),
                ("mapping", "edi-2@1", "breaks", "cannot fill it: no row has it as target"),
            },
        ),
        # Only a mapping that fills the lines has to fill what each of them must have.
        (NEW_LINE_MEMBER, {("mapping", "edi-1@1", "breaks", "cannot fill it: no row has it as target")}),
        (
            [("/required", ["orderId", "status", "lines", "note"])],
            {
                ("mapping", "edi-1@1", "breaks", "never fills it: no row has it as target"),
                ("mapping", "edi-2@1", "may-break", "leaves it out where its source is empty"),
            },
        ),
        (
            [("/properties/status/enum", ["new"])],
            {
                ("mapping", "edi-1@1", "may-break", "may fill it with what is refused now"),
                ("rule", "changed-has-note", "breaks", "asks for changed, which is gone"),
            },
        ),
        (
            [("/properties/status/enum", ["changed"])],
            {
                ("mapping", "edi-1@1", "may-break", "may fill it with what is refused now"),
                ("transition", "order-01", "breaks", "asks for new, which is gone"),
            },
        ),
        # A component is meant wherever it occurs; the mapping fills one of the two places.
        (
            [("/$defs/Moment/properties/instant", None), ("/$defs/Moment/required", [])],
            {
                ("mapping", "edi-1@1", "breaks", "fills it"),
                ("rule", "moment-plausible", "breaks", "looks at /instant"),
            },
        ),
        # What is around a used member is used with it.
        (
            [("/properties/createdAt", None)],
            {
                ("mapping", "edi-1@1", "breaks", "fills it"),
                ("rule", "moment-plausible", "breaks", "looks at /instant"),
            },
        ),
        ([("/$defs/Moment/properties/zone", None)], set()),
        ([("/properties/unit", PLAIN)], set()),
        ([("/properties/note/maxLength", 99)], set()),
        ([("/properties/status/enum", ["new", "changed", "gone"])], set()),
    ],
)  # fmt: skip
def test_exactly_those_who_use_it_are_hurt(edits, expected):
    new = edited(SCHEMA, *edits)
    both = shapes(SCHEMA, new)
    found = changes(both, judge_release(SCHEMA, new).findings)
    hurt = [*by_lineage("order.created", found, LINEAGE), *by_rules("order.created", both, found, RULES)]
    assert {(one.who, one.name, one.effect, one.message) for one in hurt} == expected
    assert [*by_lineage("stock.counted", found, LINEAGE)] == []


def test_the_source_of_what_is_lost_is_named():
    gone = MemberChange("removed", "/lines/*/sku")
    (hurt,) = by_lineage("order.created", [gone], LINEAGE)
    assert hurt.source == "L1-01"
    assert hurt.as_dict()["source"] == "L1-01"


def test_an_event_type_that_is_gone_hurts_all_who_are_about_it():
    gone = MemberChange("removed", "order.created")
    found = {(one.who, one.name) for one in by_absence("order.created", LINEAGE, RULES, gone)}
    assert found == {
        ("mapping", "edi-1@1"),
        ("mapping", "edi-2@1"),
        ("rule", "changed-has-note"),
        ("transition", "order-01"),
    }
    assert [*by_absence("order.created", None, None, gone)] == []
