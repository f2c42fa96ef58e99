"""Sets of events for the tests of rules over sets: examples of the schemas, changed member by member."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canonical.envelope import Draft
from canonical.rules import check_set
from canonical.rules.rule import load_rules
from canonical.schema_check import accepts
from tests.rules.catalog import EMITTER, PROJECT, changed, example

if TYPE_CHECKING:
    from canonical.rules.set_problem import SetProblem

CASES = Path(__file__).parent / "sets"


@cache
def set_rules() -> list[str]:
    """The ids of all rules over sets."""
    return [rule.id for rule in load_rules(PROJECT / "schemas") if rule.is_about_sets]


@cache
def cases(rule: str) -> dict[str, list[dict[str, Any]]]:
    """The cases of a rule: ``holds`` and ``broken``."""
    found: dict[str, list[dict[str, Any]]] = json.loads((CASES / f"{rule}.json").read_text("utf-8"))
    return found


def built(one: dict[str, Any]) -> Any:
    """One event of a case.

    It is the example ``example`` of the type ``on`` with the changes ``set`` to its data and, once it is emitted,
    ``envelope`` to its attributes; with ``bare`` it is a pair of type and payload.
    """
    data = changed(example(one["on"], one.get("example", 0)), one.get("set", {}))
    assert accepts(one["on"], data), f"a case is about a rule, so its data satisfy the schema: {one}"
    if one.get("bare"):
        return one["on"], data
    return changed(EMITTER.emit(Draft(one["on"], data, time=one.get("time"))), one.get("envelope", {}))


def events(case: dict[str, Any]) -> list[Any]:
    """The set of a case."""
    return [built(one) for one in case["events"]]


def options(case: dict[str, Any]) -> dict[str, Any]:
    """What a case says beside its events."""
    known = {"complete": "complete", "tolerances": "tolerances", "negativeStock": "negative_stock"}
    return {known[name]: case[name] for name in known if name in case}


def found(case: dict[str, Any]) -> list[SetProblem]:
    """What all rules find in a case."""
    return check_set(events(case), **options(case))


def places(rule: str, problems: list[SetProblem]) -> list[dict[str, Any]]:
    """Where one rule finds something: the place of the event in the case, and the pointer."""
    seen = [{"event": one.event.index, "pointer": one.pointer} for one in problems if one.rule == rule]
    return sorted(seen, key=lambda one: (one["event"], str(one["pointer"])))
