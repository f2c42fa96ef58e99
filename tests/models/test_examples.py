"""The examples in the schemas do what the schemas say they do."""

from __future__ import annotations

import copy
import json
import pickle
from functools import cache

import pytest

from canonical import ValidationError, parse
from canonical.rules import check
from canonical.schema_check import accepts, event_problems, schema_problems
from tests.generated import engines
from tests.models.events import INVALID, VALID, event

VALIDATORS = {
    label: engines.CLOSED[label] for label in ("jsonschema-rs", "fastjsonschema, ahead of time", "pydantic, from JSON")
}


@cache
def validators(name: str) -> tuple[engines.Engine, ...]:
    return tuple(make(name) for make in VALIDATORS.values())


def answers(name: str, data: object) -> set[bool]:
    """What the three validators say: one answer when they agree."""
    return {accept(data) for accept in validators(name)}


@pytest.mark.parametrize(("name", "number", "data"), VALID, ids=[f"{row[0]} {row[1]}" for row in VALID])
def test_a_valid_example_passes_the_three_validators_and_breaks_no_rule(name, number, data):
    assert answers(name, data) == {True}
    assert [problem for problem in check(data, type=name) if problem.severity == "error"] == []


@pytest.mark.parametrize(("name", "title", "case"), INVALID, ids=[f"{row[0]}: {row[1]}" for row in INVALID])
def test_an_invalid_example_is_refused_by_the_three_validators_or_by_its_rule(name, title, case):
    expected = case["problem"]
    if "rule" not in expected:
        assert answers(name, case["data"]) == {False}
        return
    assert answers(name, case["data"]) == {True}
    found = [(problem.rule, problem.pointer) for problem in check(case["data"], type=name)]
    assert (expected["rule"], expected["pointer"]) in found


@pytest.mark.parametrize("strict", [True, False])
@pytest.mark.parametrize(("name", "number", "data"), VALID, ids=[f"{row[0]} {row[1]}" for row in VALID])
def test_a_valid_example_is_read_and_written_without_any_change(name, number, data, strict):
    whole = event(name, data)
    read = parse(json.dumps(whole), strict=strict)
    assert json.loads(read.to_json()) == whole
    assert read.as_dict() == whole
    assert read.data.to_data() == data
    assert read.unknown == []
    assert event_problems(whole) == []
    assert accepts(name, data)


@pytest.mark.parametrize(("name", "number", "data"), VALID, ids=[f"{row[0]} {row[1]}" for row in VALID])
def test_a_typed_payload_survives_copying_and_pickling(name, number, data):
    read = parse(event(name, data)).data
    for other in (pickle.loads(pickle.dumps(read)), copy.deepcopy(read), type(read).from_data(read.to_data())):
        assert other == read
        assert other.to_json() == read.to_json()


@pytest.mark.parametrize(("name", "title", "case"), INVALID, ids=[f"{row[0]}: {row[1]}" for row in INVALID])
def test_an_invalid_example_fails_as_it_says(name, title, case):
    expected = case["problem"]
    found = [(problem.rule, problem.pointer) for problem in schema_problems(name, case["data"])]
    if "keyword" not in expected:
        assert found == [], "a rule is about data that satisfies the schema"
        assert parse(event(name, case["data"]), strict=True)
        return
    assert (expected["keyword"], expected["pointer"]) in found
    assert not accepts(name, case["data"])
    with pytest.raises(ValidationError) as error:
        parse(event(name, case["data"]), strict=True)
    pointers = [(problem.rule, problem.pointer) for problem in error.value.problems]
    assert (expected["keyword"], f"/data{expected['pointer']}") in pointers
    assert all(problem.hint for problem in error.value.problems)
