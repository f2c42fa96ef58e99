"""Reading, building and writing events as a user does."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

import canonical
from canonical import CanonicalError, Event, UnknownTypeError, ValidationError, parse
from canonical._generated.catalog import EVENTS
from canonical.codes import MilestoneCode
from canonical.components import Moment, Money, Quantity
from canonical.milestone import MilestoneReported
from tests.models.events import MILESTONE, event


def whole(**change):
    return {**event("milestone.reported", json.loads(json.dumps(MILESTONE))), **change}


def test_an_event_has_typed_attributes_and_a_typed_payload():
    read = parse(json.dumps(whole()).encode())
    assert isinstance(read, Event)
    assert isinstance(read.data, MilestoneReported)
    assert read.time == datetime(2026, 3, 14, 13, 30, tzinfo=UTC)
    assert read.tenant == "acme"
    assert read.data.code is MilestoneCode.ARRIVED_AT_DELIVERY
    assert read.data.occurs_at.instant.isoformat() == "2026-03-14T08:30:00-05:00"


@pytest.mark.parametrize(
    "make", [json.dumps, lambda one: json.dumps(one).encode(), lambda one: "\ufeff" + json.dumps(one), dict]
)
def test_text_bytes_and_dicts_are_read_alike(make):
    assert parse(make(whole())).as_dict() == whole()


def test_a_tolerant_reader_keeps_reports_and_writes_what_it_does_not_know():
    later = whole(newattribute="x")
    later["data"].update(code="TELEPORTED", novelty={"deep": [None, 1.5]}, occursat="x")
    later["data"]["occursAt"]["era"] = None
    later["data"]["references"][0]["type"] = "quantum-number"
    read = parse(later)
    assert read.as_dict() == later
    assert json.loads(read.to_json()) == later
    assert parse(read.to_json()).as_dict() == later
    assert [(problem.rule, problem.pointer) for problem in read.unknown] == [
        ("unknown-member", "/newattribute"),
        ("unknown-member", "/data/novelty"),
        ("unknown-member", "/data/occursat"),
        ("unknown-code", "/data/code"),
        ("unknown-member", "/data/occursAt/era"),
        ("unknown-code", "/data/references/0/type"),
    ]
    assert {problem.severity for problem in read.unknown} == {"warning"}
    assert "did you mean 'occursAt'" in read.unknown[2].hint
    assert read.data.code == "TELEPORTED"
    assert not read.data.code.known
    assert read.data.to_data() == later["data"]


def test_a_tolerant_reader_does_not_enforce_bounds():
    later = whole()
    later["data"].update(references=[], stopSequence=0)
    assert parse(later).as_dict() == later
    with pytest.raises(ValidationError) as error:
        parse(later, strict=True)
    assert {(problem.rule, problem.pointer) for problem in error.value.problems} == {
        ("minItems", "/data/references"),
        ("minimum", "/data/stopSequence"),
    }


def test_a_tolerant_reader_still_wants_the_structure():
    broken = whole()
    broken["data"].update(stopSequence="two", classifier="imagined", occursAt=None)
    del broken["data"]["reportedBy"], broken["tenant"]
    with pytest.raises(ValidationError) as error:
        parse(broken)
    assert {(problem.rule, problem.pointer) for problem in error.value.problems} == {
        ("required", ""),
        ("required", "/data"),
        ("type", "/data/stopSequence"),
        ("enum", "/data/classifier"),
        ("type", "/data/occursAt"),
    }


def test_hints_name_the_nearest_thing_and_the_meaning_of_a_partner_code():
    broken = whole()
    broken["data"].update(code="X1", clasifier="actual")
    with pytest.raises(ValidationError) as error:
        parse(broken, strict=True)
    hints = {problem.rule: problem.hint for problem in error.value.problems}
    assert hints["additionalProperties"] == "did you mean 'classifier'?"
    assert hints["enum"].startswith("x12-1650 X1 is ARRIVED_AT_DELIVERY")


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("canonical-logistics.milestone.report.v1", "canonical-logistics.milestone.reported.v1"),
        ("milestone.reported", "canonical-logistics.milestone.reported.v1"),
        ("com.example.other", "the types are"),
        ("canonical-logistics.milestone.reported.v7", "canonical-logistics.milestone.reported.v1"),
        ("com.example.milestone.report.v1", "com.example.milestone.reported.v1"),
        ("Com.Example.milestone.reported.v1", "com.example.milestone.reported.v1"),
    ],
)
def test_an_unknown_type_suggests_a_known_one(name, suggestion):
    with pytest.raises(UnknownTypeError, match=suggestion):
        parse(whole(type=name))


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("namespace", ["com.example", "a", "northwind-traders.events.v1"])
def test_a_publishers_own_namespace_is_read(namespace, strict):
    own = whole(type=f"{namespace}.milestone.reported.v1")
    read = parse(own, strict=strict)
    assert isinstance(read.data, MilestoneReported)
    assert read.as_dict() == own
    assert canonical.model_of(own["type"]) is MilestoneReported


@pytest.mark.parametrize("bad", [None, 3, [], {}])
def test_a_type_that_is_no_text_is_a_problem_of_the_envelope(bad):
    with pytest.raises(ValidationError) as error:
        parse(whole(type=bad))
    assert ("type", "/type") in [(problem.rule, problem.pointer) for problem in error.value.problems]


def test_a_payload_is_built_from_python_values():
    built = MilestoneReported(
        subject_ref={"shipment_id": "SH-1"},
        code=MilestoneCode.DELIVERED,
        classifier="actual",
        occurs_at=Moment.at(datetime(2026, 3, 14, 8, 30, tzinfo=UTC)),
        reported_by={"name": "Example Lines"},
        report_method="edi",
        source_code={"scheme": "x12-1650", "code": "D1"},
        quantity=Quantity(value=Decimal(4), unit_code="XPX"),
        location=None,
    )
    data = built.to_data()
    assert data["occursAt"] == {"instant": "2026-03-14T08:30:00Z", "precision": "second", "zoneSource": "stated"}
    assert data["quantity"] == {"value": "4", "unitCode": "XPX"}
    assert "location" not in data
    assert canonical.schema_check.accepts("milestone.reported", data)
    assert MilestoneReported.from_data(data) == built
    assert repr(built).count("None") == 0


def test_constructors_are_closed_and_tell_all_problems():
    with pytest.raises(ValidationError) as error:
        Money(amount="1e5", currency="euro", colour="red")
    found = {(problem.rule, problem.pointer) for problem in error.value.problems}
    assert found == {("pattern", "/amount"), ("pattern", "/currency"), ("additionalProperties", "")}


def test_models_cannot_be_changed_but_copied():
    money = Money(amount=Decimal("1.50"), currency="EUR")
    with pytest.raises(ValueError, match="frozen"):
        money.currency = "USD"
    assert money.model_copy(update={"currency": "USD"}).to_data() == {"amount": "1.50", "currency": "USD"}
    assert {money: 1}[Money(amount=Decimal("1.50"), currency="EUR")] == 1
    moment = Moment.on(datetime(2026, 3, 14, tzinfo=UTC), time_zone="America/Chicago")
    assert "timeZone" not in moment.model_copy(update={"time_zone": None}).to_data()


def test_json_names_only_are_read_from_json():
    data = json.loads(json.dumps(MILESTONE))
    data["occurs_at"] = data.pop("occursAt")
    with pytest.raises(ValidationError):
        MilestoneReported.from_data(data)


def test_events_of_every_type_can_be_looked_up_by_name():
    for name, facts in EVENTS.items():
        assert canonical.model_of(name) is canonical.model_of(facts["type"])
    with pytest.raises(UnknownTypeError, match="did you mean"):
        canonical.model_of("milestone.reporte")


# tests/envelope/test_json_reader.py has them all; here is one of each kind.
BROKEN = [
    (b'{"a":1,"b":{"c":1,\n"c":2}}', "duplicate-member", 2, 19, "/b/c"),
    (b"[1,\n 1e400]", "not-a-number", 2, 5, "/1"),
    (b'{"a":\n"\xff"}', "not-utf-8", 2, 7, None),
    (b'{"a": 1} {"b": 2}', "not-json", 1, 9, ""),
    (b"[" * 100_000, "too-deep", 1, 200, "/0" * 200),
    ('{"a": "\ud83d"}', "broken-character", 1, 6, "/a"),
]


@pytest.mark.parametrize(("raw", "rule", "line", "offset", "pointer"), BROKEN, ids=[row[1] for row in BROKEN])
def test_text_that_is_not_proper_json_is_refused_with_its_place(raw, rule, line, offset, pointer):
    with pytest.raises(ValidationError) as error:
        parse(raw)
    (problem,) = error.value.problems
    found = (problem.rule, problem.position.line, problem.position.offset, problem.pointer)
    assert found == (rule, line, offset, pointer)


NOT_JSON = [
    ({"a": float("nan")}, "/a"),
    ({"a": [0, {"b/c": {1, 2}}]}, "/a/1/b~1c"),
    ({"a": Decimal(1)}, "/a"),
    ({"a": {"b": datetime(2026, 1, 1, tzinfo=UTC)}}, "/a/b"),
    ({"a": {(1, 2): 3}}, "/a"),
    ({"a": "\ud83d"}, "/a"),
    ({"a": {"1": 2, 1: 2}}, "/a/1"),
]


@pytest.mark.parametrize(("value", "pointer"), NOT_JSON, ids=repr)
def test_a_dict_that_is_not_json_is_refused_with_its_place(value, pointer):
    with pytest.raises(ValidationError, match="this is not JSON") as error:
        parse(value)
    assert [problem.pointer for problem in error.value.problems] == [pointer]


def test_a_dict_that_holds_itself_or_is_very_deep_is_refused():
    loop = whole()
    loop["data"]["extensions"] = loop
    with pytest.raises(ValidationError, match="cannot be JSON") as error:
        parse(loop)
    assert error.value.problems[0].pointer == "/data/extensions"
    deep = {}
    for _ in range(50_000):
        deep = {"a": deep}
    with pytest.raises(ValidationError, match="this is not JSON"):
        parse(deep)


def test_everything_that_is_raised_is_ours():
    for name in ("ValidationError", "UnknownTypeError"):
        assert issubclass(getattr(canonical, name), CanonicalError)
