"""A rule is one file: what a file must say, and that a new one needs nothing else."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from canonical.errors import CanonicalError, UnknownTypeError
from canonical.rules import check, holds
from canonical.rules.compiler import rules_source
from canonical.rules.engine import Rulebook, data_problems
from canonical.rules.rule import RuleError, load_rules
from canonical.rules.set_engine import set_problems
from compat.bundle import bundle
from tests.rules.catalog import PROJECT, changed, event, example, schema

SCHEMAS = PROJECT / "schemas"
NEW_RULE = {
    "id": "order-has-delivery-date",
    "title": "An order says when",
    "description": "Without a date nobody can plan.",
    "severity": "error",
    "scope": {"events": ["order.created"], "when": {"/orderType": False}},
    "check": {"primitive": "at-least-one-of", "members": ["/requestedDelivery"]},
    "message": "the order has no {members}",
    "hint": "ask the customer",
    "since": "0.1.0",
}


@pytest.fixture
def schemas(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SCHEMAS, tmp_path / "schemas"))


def test_adding_a_rule_is_adding_one_file(schemas: Path) -> None:
    (schemas / "rules" / "order-has-delivery-date.json").write_text(json.dumps(NEW_RULE), "utf-8")
    data = changed(example("order.created"), {"/requestedDelivery": None})
    assert [one.rule for one in data_problems(Rulebook(schemas), "order.created", data)] == ["order-has-delivery-date"]
    space: dict[str, Any] = {}
    exec(rules_source("order.created", bundle(schemas, "order/created"), load_rules(schemas)), space)
    assert not space["holds"](data)
    assert space["holds"](example("order.created"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": "other"}, "named after the id"),
        ({"check": {"primitive": "magic"}}, "no check 'magic'"),
        ({"check": {"primitive": "unique", "items": "/*"}}, "lacks ['by']"),
        ({"check": {"primitive": "unique", "items": "/*", "by": [], "mood": 1}}, "unknown ['mood']"),
        ({"scope": {"events": ["order.created"], "component": "Party"}}, "a scope names"),
        ({"scope": {}}, "a scope names"),
        ({"scope": {"set": ["order.created"], "at": "/lines"}}, "a scope names"),
        ({"scope": {"set": ["order.created"]}}, "no check 'at-least-one-of' of sets"),
        ({"scope": {"set": ["order.created"]}, "check": {"primitive": "unique"}}, "lacks ['by']"),
        ({"scope": [{"set": ["order.created"]}, {"component": "Party"}]}, "not about both"),
        ({"message": None}, "missing or wrong"),
        (
            {"scope": {"component": "Party", "when": {"/x": {"codelist": "no-such", "member": "a", "values": []}}}},
            "no-such",
        ),
    ],
)
def test_a_file_that_is_no_rule_is_refused_by_name(schemas: Path, change: dict[str, Any], message: str) -> None:
    document = {name: value for name, value in {**NEW_RULE, **change}.items() if value is not None}
    (schemas / "rules" / "order-has-delivery-date.json").write_text(json.dumps(document), "utf-8")
    with pytest.raises(CanonicalError, match=re.escape(message)):
        load_rules(schemas)


def test_a_rule_file_with_broken_json_is_refused_by_name(schemas: Path) -> None:
    (schemas / "rules" / "order-has-delivery-date.json").write_text("{", "utf-8")
    with pytest.raises(RuleError, match="order-has-delivery-date"):
        load_rules(schemas)


def test_a_rule_over_sets_has_no_generated_form(schemas: Path) -> None:
    before = rules_source("order.created", bundle(schemas, "order/created"), load_rules(schemas))
    change = {"scope": {"set": ["order.created"]}, "check": {"primitive": "unique", "by": ["/orderId"]}}
    rule = {**NEW_RULE, **change, "message": "order {value} is captured twice"}
    (schemas / "rules" / "order-has-delivery-date.json").write_text(json.dumps(rule), "utf-8")
    assert rules_source("order.created", bundle(schemas, "order/created"), load_rules(schemas)) == before
    book = Rulebook(schemas)
    assert "order-has-delivery-date" not in [one.id for one in book.rules]
    events = [event("order.created", 0), changed(event("order.created", 0), {"/idempotencykey": "another"})]
    told = set_problems(book, events, complete=False, tolerances={}, negative_stock=())
    assert [one.rule for one in told] == ["order-has-delivery-date"]


def test_every_pointer_of_a_rule_is_in_the_schema() -> None:
    for name in ("order.created", "freight-charge.invoiced", "inventory.snapshot-published"):
        assert "def holds" in rules_source(name, bundle(SCHEMAS, name.replace(".", "/")), load_rules(SCHEMAS))


def test_every_component_of_a_rule_exists() -> None:
    titles = {json.loads(path.read_text("utf-8"))["title"] for path in (SCHEMAS / "components").glob("*.json")}
    titles |= set(json.loads((SCHEMAS / "components" / "scalars.json").read_text("utf-8"))["$defs"])
    titles |= {
        title
        for path in (SCHEMAS / "events").rglob("*.json")
        for title in json.loads(path.read_text("utf-8")).get("$defs", {})
    }
    used = {scope.component for rule in load_rules(SCHEMAS) for scope in rule.scopes if scope.component}
    assert used <= titles


def test_a_payload_needs_its_type() -> None:
    with pytest.raises(UnknownTypeError, match="give type="):
        check(example("order.created"))


def test_an_unknown_type_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownTypeError, match=r"did you mean 'order\.created'"):
        check({}, type="order.creted")
    with pytest.raises(UnknownTypeError, match=r"order\.created"):
        holds("order.creted", {})


def test_models_and_dicts_are_checked_alike() -> None:
    from canonical.milestone import MilestoneReported

    case = next(
        one
        for one in schema("milestone.reported")["x-invalid-examples"]
        if one["problem"].get("rule") == "subject-ref-given"
    )
    assert check(MilestoneReported.from_data(case["data"])) == check(case["data"], type="milestone.reported") != []


def test_a_whole_event_model_is_checked_with_its_envelope() -> None:
    from canonical import parse

    wrong = changed(event("milestone.reported"), {"/subject": "SH-1"})
    assert [one.rule for one in check(parse(json.dumps(wrong)))] == ["subject-matches-payload"]


def test_problems_come_with_severity_place_value_and_hint() -> None:
    data = changed(example("freight-charge.invoiced"), {"/totalNet/amount": "1311.93"})
    [problem] = check(data, type="freight-charge.invoiced")
    seen = SimpleNamespace(rule=problem.rule, pointer=problem.pointer, severity=problem.severity)
    assert seen == SimpleNamespace(rule="charge-totals-add-up", pointer="/totalNet/amount", severity="error")
    assert problem.message == "the net total is 1311.93, the lines add up to 1311.92: a difference of 0.01"
    assert problem.hint


def test_findings_are_in_document_order() -> None:
    data = example("order.created")
    data["lines"] = [
        {**data["lines"][0], "lineNumber": str(n), "orderedQuantity": {"value": "0", "unitCode": "EA"}}
        for n in range(12)
    ]
    pointers = [one.pointer for one in check(data, type="order.created")]
    assert pointers == [f"/lines/{n}/orderedQuantity/value" for n in range(12)]
