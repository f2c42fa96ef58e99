"""What a change means for one consumer: only what it reads can hurt it, and tolerance decides how much."""

from __future__ import annotations

from pathlib import Path

import jsonschema_rs
import pytest

from compat.catalog import Catalog
from compat.config import find
from compat.consumers.form import Consumer, ConsumerError, Reads
from compat.consumers.judge import Everything, judged
from compat.consumers.projection import projected
from compat.consumers.sides import side
from compat.views import consumer_view
from tests.compat.impact.conftest import SCHEMA, edited

PLAIN = {"type": "string"}
UNIT = [("/properties/unit", PLAIN), ("/required", ["orderId", "status", "lines", "unit"])]


@pytest.fixture
def judge(catalog):
    def run(edits, tolerance, members, old=SCHEMA):
        opened = Catalog(find(str(catalog(None if edits is None else edited(old, *edits), old)), Path()))
        consumer = Consumer("x", "o", "c", "1.0.0", tolerance, (Reads("order/created", tuple(members)),), "x.toml")
        (found,) = judged(consumer, side(opened, "1.0.0"), side(opened, None))
        return found

    return run


@pytest.mark.parametrize(
    ("edits", "members", "tolerant", "strict"),
    [
        # Beside what is read, anything may happen.
        ([("/properties/note", None)], ["/orderId"], "compatible", "compatible"),
        (UNIT, ["/orderId"], "compatible", "compatible"),
        ([("/properties/status/enum", ["new"])], ["/orderId"], "compatible", "compatible"),
        ([("/properties/lines/items/properties/more", PLAIN)], ["/lines/*/sku"], "compatible", "compatible"),
        # A member that is read and gone.
        ([("/properties/note", None)], ["/note"], "incompatible", "incompatible"),
        ([("/properties/createdAt", None)], ["/createdAt/zone"], "incompatible", "incompatible"),
        ([("/$defs/Moment/properties/zone", None)], ["/createdAt/zone"], "incompatible", "incompatible"),
        # A member that need not be there any more.
        ([("/required", ["status", "lines"])], ["/orderId"], "incompatible", "incompatible"),
        # Bounds and further members: a tolerant reader does not look at them.
        ([("/properties/note/maxLength", 99)], ["/note"], "compatible", "incompatible"),
        ([("/$defs/Moment/properties/more", PLAIN)], ["/createdAt"], "compatible", "incompatible"),
        ([("/properties/lines/maxItems", 200)], ["/lines/*/sku"], "compatible", "incompatible"),
        # A closed list with another code, and one that may grow.
        ([("/properties/status/enum", ["new", "changed", "gone"])], ["/status"], "incompatible", "incompatible"),
        ([("/properties/status/enum", ["new", "changed", "gone"]), ("/properties/status/x-extensible", True)], ["/status"], "incompatible", "incompatible"),
        # Narrower: what comes is fine, what was written before is not, after an upgrade.
        ([("/properties/status/enum", ["new"])], ["/status"], "incompatible", "incompatible"),
        ([("/properties/note/maxLength", 9)], ["/note"], "compatible", "incompatible"),
        # Another meaning.
        ([("/properties/note/x-unit", "KGM")], ["/note"], "incompatible", "incompatible"),
        ([("/properties/note/x-unit", "KGM")], ["/orderId"], "compatible", "compatible"),
        # Another type, and nothing.
        ([("/properties/orderId", {"type": "integer"})], ["/orderId"], "incompatible", "incompatible"),
        ([], ["/orderId", ""], "compatible", "compatible"),
        (None, ["/orderId"], "incompatible", "incompatible"),
    ],
)  # fmt: skip
def test_only_what_is_read_can_hurt(judge, edits, members, tolerant, strict):
    assert judge(edits, "tolerant", members).answer == tolerant
    assert judge(edits, "strict", members).answer == strict


def test_a_list_that_may_grow_does_not_hurt_a_tolerant_reader(judge):
    old = edited(SCHEMA, ("/properties/status/x-extensible", True))
    grown = [("/properties/status/enum", ["new", "changed", "gone"])]
    assert judge(grown, "tolerant", ["/status"], old).answer == "compatible"
    found = judge(grown, "strict", ["/status"], old)
    assert found.answer == "incompatible"
    assert found.now.answer == "incompatible"
    assert found.later.answer == "compatible"


def test_the_document_is_a_real_event_that_the_consumer_cannot_read(judge):
    edits = [("/required", ["status", "lines"])]
    found = judge(edits, "tolerant", ["/orderId"])
    (witness,) = found.witnesses
    assert witness.direction == "forward"
    assert jsonschema_rs.is_valid(edited(SCHEMA, *edits), witness.document)
    assert not jsonschema_rs.is_valid(consumer_view(projected(SCHEMA, ["/orderId"])), witness.document)


def test_changes_beside_it_are_listed_as_harmless(judge):
    found = judge([*UNIT, ("/properties/note/maxLength", 99)], "strict", ["/note"])
    assert {finding.rule for finding in found.findings} == {"max-length-raised"}
    assert {finding.rule for finding in found.harmless} == {"required-property-added"}
    assert found.as_dict()["harmless"]


def test_a_definition_that_is_not_needed_any_more_means_nothing_to_a_reader(judge):
    old = edited(SCHEMA, ("/$defs/Count", {"type": "integer"}), ("/properties/count", {"$ref": "#/$defs/Count"}))
    found = judge([("/properties/count", None), ("/$defs/Count", None)], "tolerant", ["/count", "/orderId"], old)
    assert found.answer == "incompatible"
    assert {finding.rule for finding in found.findings} == {"property-removed"}


def test_what_is_gone_is_named(judge):
    found = judge([("/properties/note", None)], "tolerant", ["/note", "/orderId"])
    assert found.gone == ("/note",)
    assert found.reason.startswith("no new event has /note")
    assert judge(None, "tolerant", ["/note"]).reason == "the event type is gone"


@pytest.mark.parametrize(
    ("reads", "message"),
    [
        (Reads("order/craeted", ("/orderId",), "", 8), "x.toml:8: event: release 1.0.0 has no event type 'order.craeted'; did you mean 'order.created'?"),
        (Reads("order/created", ("/orderId", "/lines/*/quanity"), "", 8, (9, 10)), "x.toml:10: members: order.created of release 1.0.0 has no member '/lines/*/quanity'; did you mean '/lines/*/quantity'?"),
    ],
)  # fmt: skip
def test_what_its_own_release_does_not_have_is_refused(catalog, reads, message):
    opened = Catalog(find(str(catalog(SCHEMA)), Path()))
    consumer = Consumer("x", "o", "c", "1.0.0", "strict", (reads,), "x.toml")
    with pytest.raises(ConsumerError) as caught:
        judged(consumer, side(opened, "1.0.0"), side(opened, None))
    assert str(caught.value) == message


def test_what_is_known_of_an_event_type_is_not_compared_again(monkeypatch):
    from compat import engine

    monkeypatch.setattr(engine, "judge_release", lambda *_: pytest.fail("compared again"))
    assert Everything({"order.created": ()}).of("order.created", {}, {"type": "string"}) == ()
