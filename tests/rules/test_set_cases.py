"""Every rule over sets of events on its own table of cases."""

from __future__ import annotations

from typing import Any

import pytest

from canonical.rules import check_set
from tests.rules.set_catalog import CASES, cases, events, found, options, places, set_rules


def table(kind: str) -> list[Any]:
    return [
        pytest.param(rule, case, id=f"{rule}: {case['why']}")
        for rule in set_rules()
        if (CASES / f"{rule}.json").exists()
        for case in cases(rule)[kind]
    ]


@pytest.mark.parametrize(("rule", "case"), table("holds"))
def test_a_rule_accepts(rule: str, case: dict[str, Any]) -> None:
    assert places(rule, found(case)) == []


@pytest.mark.parametrize(("rule", "case"), table("broken"))
def test_a_rule_finds(rule: str, case: dict[str, Any]) -> None:
    assert places(rule, found(case)) == case["at"]


@pytest.mark.parametrize(("rule", "case"), table("broken"))
def test_a_finding_names_the_other_events(rule: str, case: dict[str, Any]) -> None:
    """Unless it is about what is missing, or about what one event says of another by name."""
    problems = [one for one in found(case) if one.rule == rule]
    assert all(one.hint and one.message for one in problems)
    assert all(one.others for one in problems) is not case.get("alone", False)
    assert all(one.event.index not in {other.index for other in one.others} for one in problems)


@pytest.mark.parametrize(("rule", "case"), table("broken"))
def test_the_events_of_a_finding_are_enough_for_it(rule: str, case: dict[str, Any]) -> None:
    """What the finding names breaks the rule on its own; the rest of the set is beside the point."""
    told = events(case)
    for problem in [one for one in found(case) if one.rule == rule]:
        kept = sorted({problem.event.index, *(one.index for one in problem.others)})
        again = check_set([told[index] for index in kept], **options(case))
        assert (rule, problem.message) in {(one.rule, one.message) for one in again}


@pytest.mark.parametrize("rule", set_rules())
def test_a_rule_has_cases_that_hold_and_cases_that_break_it(rule: str) -> None:
    assert cases(rule)["holds"]
    assert cases(rule)["broken"]


def test_every_table_of_cases_belongs_to_a_rule() -> None:
    assert sorted(path.stem for path in CASES.glob("*.json")) == sorted(set_rules())
