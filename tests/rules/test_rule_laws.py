"""What holds for all rules together: the fast form agrees with the slow one, and order never matters."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from canonical.rules import check, holds, quiet
from canonical.schema_check import accepts
from tests.rules.catalog import EMITTER, event, example, explained, names, schema

RECORDED = ("2026-03-14T13:24:59Z", "2026-03-13T00:00:00.5Z", "2026-04-01T02:00:00+02:00", None)
VALUES: dict[str, list[Any]] = {
    "decimal": ["0", "0.0", "1", "12.50", "1000.001", "-3", "999999999999999999.999999999"],
    "text": [
        "000010",
        "1",
        "flat",
        "per-unit",
        "actual",
        "estimated",
        "gln",
        "upc",
        "SHORTAGE",
        "COUNT_DIFFERENCE",
        "pickup",
    ],
    "code": [
        "JPY",
        "KWD",
        "XTS",
        "USD",
        "EXLU4829103",
        "EXLU4829104",
        "0614141000012",
        "0614141000013",
        "614141000037",
    ],
    "time": ["2026-03-14T08:30:00-05:00", "2026-03-14T13:30:00Z", "2999-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"],
    "local": ["2026-03-13", "2026-03-17", "2026-03-13T08:00", "2026-03-13T08:00:30"],
    "other": [1, 2, 7, True, False],
}


def leaves(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for step, one in inner for found in leaves(one, (*path, step)))]


def mutate(data: dict[str, Any], draw: random.Random) -> None:
    """One change: another value, a member less, an item twice, or a part of one place in another."""
    path = draw.choice(leaves(data)[1:])
    place: Any = data
    for step in path[:-1]:
        place = place[step]
    kind = draw.random()
    if kind < 0.6:
        place[path[-1]] = draw.choice(draw.choice(list(VALUES.values())))
    elif kind < 0.8 or not isinstance(place, list):
        del place[path[-1]]
    else:
        place.append(place[path[-1]])


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """An event type and data that satisfy its schema, some steps away from an example."""
    name = draw(st.sampled_from(names()))
    chance = random.Random(draw(st.integers(0, 2**32)))
    source = schema(name)
    data = example(name, chance.randrange(len(source["examples"])))
    for _ in range(draw(st.integers(0, 12))):
        before = example_copy(data)
        mutate(data, chance)
        if not accepts(name, data):
            data = before
    return name, data


def example_copy(data: dict[str, Any]) -> dict[str, Any]:
    import copy

    return copy.deepcopy(data)


def shuffled(value: Any, chance: random.Random) -> Any:
    if isinstance(value, dict):
        items = [(name, shuffled(inner, chance)) for name, inner in value.items()]
        chance.shuffle(items)
        return dict(items)
    return [shuffled(inner, chance) for inner in value] if isinstance(value, list) else value


@settings(max_examples=400)
@given(documents(), st.sampled_from(RECORDED))
def test_the_fast_form_agrees_with_the_explaining_one(
    document: tuple[str, dict[str, Any]], recorded: str | None
) -> None:
    name, data = document
    severities = {one.severity for one in explained(name, data, recorded)}
    assert holds(name, data, recorded) is ("error" not in severities)
    assert quiet(name, data, recorded) is ("warning" not in severities)


@settings(max_examples=100)
@given(documents(), st.integers(0, 2**32))
def test_the_order_of_members_changes_no_finding(document: tuple[str, dict[str, Any]], seed: int) -> None:
    name, data = document
    assert check(shuffled(data, random.Random(seed)), type=name) == check(data, type=name)


@pytest.mark.parametrize("name", names())
def test_every_example_keeps_every_rule(name: str) -> None:
    for number in range(len(schema(name)["examples"])):
        assert check(example(name, number), type=name) == []
        own = [one for one in check(event(name, number)) if one.rule != "respond-by-not-before-tender"]
        assert own == []


@pytest.mark.parametrize("name", names())
def test_an_invalid_example_that_names_a_rule_is_found_by_it(name: str) -> None:
    for case in schema(name)["x-invalid-examples"]:
        wanted = case["problem"]
        if "rule" in wanted:
            assert (wanted["rule"], wanted["pointer"]) in {
                (one.rule, one.pointer) for one in check(case["data"], type=name)
            }


@settings(max_examples=100)
@given(
    documents(),
    st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5),
    st.randoms(),
)
def test_data_of_any_shape_raise_nothing(document: tuple[str, dict[str, Any]], odd: Any, chance: random.Random) -> None:
    name, data = document
    path = chance.choice(leaves(data)[1:])
    place: Any = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = odd
    check(data, type=name)
    check({**event(name), "data": data})


@settings(max_examples=50)
@given(documents())
def test_what_the_emitter_makes_of_any_valid_data_keeps_the_rules_about_the_envelope(
    document: tuple[str, dict[str, Any]],
) -> None:
    from canonical.envelope import Draft

    name, data = document
    assume(holds(name, data))
    late = {"time-not-after-recorded", "actual-not-in-future"}
    rules = {one.rule for one in check(EMITTER.emit(Draft(name, data))) if not (one.pointer or "").startswith("/data")}
    assert rules <= late
