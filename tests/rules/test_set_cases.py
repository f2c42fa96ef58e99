"""Every rule over sets of events on its own table of cases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rules.set_catalog import CASES, cases, events, found, places, set_rules


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
def test_one_event_of_what_is_broken_is_sound_without_the_others(rule: str, case: dict[str, Any]) -> None:
    """A finding names the other events, unless it is about what is missing or about one statement alone."""
    problems = [one for one in found(case) if one.rule == rule]
    assert all(one.hint and one.message for one in problems)
    assert all(one.others for one in problems) is not case.get("alone", False)
    assert all(one.event not in one.others for one in problems if one.event.id not in {o.id for o in one.others})
    assert len(events(case)) > 0


@pytest.mark.parametrize("rule", set_rules())
def test_a_rule_has_cases_that_hold_and_cases_that_break_it(rule: str) -> None:
    assert cases(rule)["holds"]
    assert cases(rule)["broken"]


def test_every_table_of_cases_belongs_to_a_rule() -> None:
    assert sorted(path.stem for path in CASES.glob("*.json")) == sorted(set_rules())
