"""Every rule on its own table of cases, once by the explaining engine and once by the generated predicate."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from canonical.rules import check, holds, quiet
from canonical.rules.rule import load_rules
from canonical.schema_check import accepts
from tests.rules.catalog import PROJECT, changed, event, example, explained

CASES = Path(__file__).parent / "cases"
RULES = [rule.id for rule in load_rules(PROJECT / "schemas") if not rule.is_about_sets]
"""Rules over sets have no generated predicate, and their own cases: test_set_cases."""


def table(kind: str) -> list[Any]:
    return [
        pytest.param(path.stem, case, id=f"{path.stem}: {case['on']}, {case['why']}")
        for path in sorted(CASES.glob("*.json"))
        for case in json.loads(path.read_text("utf-8"))[kind]
    ]


def found(rule: str, case: dict[str, Any]) -> list[str | None]:
    """The pointers at which a rule finds something in a case."""
    if case.get("event"):
        return [
            one.pointer for one in check(changed(event(case["on"], case["example"]), case["set"])) if one.rule == rule
        ]
    data = changed(example(case["on"], case["example"]), case["set"])
    assert accepts(case["on"], data), "a case is about a rule, so its data satisfy the schema"
    return [one.pointer for one in check(data, type=case["on"]) if one.rule == rule]


@pytest.mark.parametrize(("rule", "case"), table("holds"))
def test_a_rule_accepts(rule: str, case: dict[str, Any]) -> None:
    assert found(rule, case) == []


@pytest.mark.parametrize(("rule", "case"), table("broken"))
def test_a_rule_finds(rule: str, case: dict[str, Any]) -> None:
    assert found(rule, case) == case["at"]


@pytest.mark.parametrize(("rule", "case"), [*table("holds"), *table("broken")])
def test_the_fast_form_says_the_same(rule: str, case: dict[str, Any]) -> None:
    base = event(case["on"], case["example"]) if case.get("event") else example(case["on"], case["example"])
    document = changed(base, case["set"])
    data, recorded = (document["data"], document["recordedtime"]) if case.get("event") else (document, None)
    severities = {one.severity for one in explained(case["on"], data, recorded)}
    assert holds(case["on"], data, recorded) is ("error" not in severities)
    assert quiet(case["on"], data, recorded) is ("warning" not in severities)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_has_cases_that_hold_and_cases_that_break_it(rule: str) -> None:
    cases = json.loads((CASES / f"{rule}.json").read_text("utf-8"))
    assert cases["holds"]
    assert cases["broken"]


def test_every_table_of_cases_belongs_to_a_rule() -> None:
    assert sorted(path.stem for path in CASES.glob("*.json")) == RULES
