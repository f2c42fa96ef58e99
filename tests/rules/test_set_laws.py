"""What holds for all rules over sets: order and repetition say nothing, and what shares no subject does not meet."""

from __future__ import annotations

import copy
import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical.rules import check_set
from tests.rules.catalog import changed, event, names, schema
from tests.rules.set_catalog import cases, events, options, set_rules
from tests.rules.test_rule_laws import leaves, mutate

if TYPE_CHECKING:
    from canonical.rules.set_problem import SetProblem

CASES = [case for rule in set_rules() for kind in ("holds", "broken") for case in cases(rule)[kind]]
SETS = [(events(case), options(case)) for case in CASES if not any(one.get("bare") for one in case["events"])]


@st.composite
def sets(draw: st.DrawFn) -> tuple[list[Any], dict[str, Any]]:
    """The events of some cases together, some of them with a member changed to whatever comes."""
    chance = random.Random(draw(st.integers(0, 2**32)))
    chosen = [chance.choice(SETS) for _ in range(draw(st.integers(1, 4)))]
    found = [copy.deepcopy(one) for told, _ in chosen for one in told]
    found += [event(name) for name in chance.sample(names(), 3)]
    for one in chance.sample(found, min(len(found), draw(st.integers(0, 3)))):
        mutate(one["data"], chance)
    return found, {"complete": draw(st.booleans())}


@settings(max_examples=150, deadline=None)
@given(sets(), st.integers(0, 2**32))
def test_the_order_of_events_changes_nothing(told: tuple[list[Any], dict[str, Any]], seed: int) -> None:
    found, wanted = told
    mixed = random.Random(seed).sample(found, len(found))
    problems, others = check_set(found, **wanted), check_set(mixed, **wanted)
    assert problems == others
    assert [str(one) for one in problems] == [str(one) for one in others]
    assert all(mixed[one.event.index]["id"] == one.event.id for one in others if one.rule != "event-id-unique")


@settings(max_examples=100, deadline=None)
@given(sets(), st.integers(0, 2**32))
def test_duplicates_change_nothing(told: tuple[list[Any], dict[str, Any]], seed: int) -> None:
    found, wanted = told
    chance = random.Random(seed)
    again = [copy.deepcopy(one) for one in found if chance.random() < 0.5]
    assert check_set(found + again, **wanted) == check_set(found, **wanted)


@settings(max_examples=100, deadline=None)
@given(sets(), sets(), st.booleans())
def test_sets_without_a_common_subject_give_the_union(
    one: tuple[list[Any], dict[str, Any]], other: tuple[list[Any], dict[str, Any]], complete: bool
) -> None:
    """Another tenant has no subject in common with anybody."""
    theirs = [elsewhere(event) for event in other[0]]
    first, second = check_set(one[0], complete=complete), check_set(theirs, complete=complete)
    together = check_set(one[0] + theirs, complete=complete)
    assert sorted(map(str, together)) == sorted(map(str, first + second))


def elsewhere_name(text: str) -> str:
    return text.replace("northwind", "fabrikam").replace("contoso", "tailspin")


def elsewhere(told: dict[str, Any]) -> dict[str, Any]:
    """The same event of another tenant, whose name stands before its keys."""
    attributes = {
        name: elsewhere_name(value) if isinstance(value, str) else value
        for name, value in told.items()
        if name != "data"
    }
    data = copy.deepcopy(told["data"])
    if isinstance(data.get("retractedKey"), str):
        data["retractedKey"] = elsewhere_name(data["retractedKey"])
    return {**attributes, "data": data}


@settings(max_examples=100, deadline=None)
@given(
    sets(),
    st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=5),
    st.randoms(),
)
def test_data_of_any_shape_raise_nothing(told: tuple[list[Any], dict[str, Any]], odd: Any, chance: Any) -> None:
    found, wanted = told
    one = chance.choice(found)
    path = chance.choice([path for path in leaves(one) if path and path[0] != "type"])
    place: Any = one
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = odd
    check_set(found, **wanted)


@pytest.mark.parametrize("name", names())
def test_an_example_alone_keeps_every_rule(name: str) -> None:
    for number in range(len(schema(name)["examples"])):
        told = event(name, number)
        assert [one for one in check_set([told]) if one.severity == "error"] == []


def test_models_envelopes_and_pairs_are_checked_alike() -> None:
    from canonical import model_of, parse
    from tests.rules.set_catalog import built

    case = cases("released-within-ordered")["broken"][0]
    ordered, released = (built(one) for one in case["events"])
    wanted = [("released-within-ordered", "/data/lines/0/orderedQuantity")]
    for first in (ordered, parse(ordered)):
        for second in (released, parse(released)):
            assert seen(check_set([first, second])) == wanted
    bare = [("released-within-ordered", "/lines/0/orderedQuantity")]
    model = model_of("order.released").from_data(released["data"])
    tenantless = {**ordered, "tenant": None}
    for second in (model, ("order.released", released["data"]), ("order.released", model)):
        assert seen(check_set([("order.created", ordered["data"]), second])) == bare
        assert seen(check_set([tenantless, second])) == bare


def seen(problems: list[SetProblem]) -> list[tuple[str, str | None]]:
    return [(one.rule, one.pointer) for one in problems]


def test_a_problem_names_its_event_and_the_others() -> None:
    case = cases("released-within-ordered")["broken"][0]
    ordered, released = events(case)
    [problem] = check_set([released, ordered])
    assert (problem.event.index, problem.event.id, problem.event.type) == (0, released["id"], "order.released")
    assert [(one.index, one.id) for one in problem.others] == [(1, ordered["id"])]
    assert problem.as_dict()["others"] == [{"id": ordered["id"], "type": "order.created", "index": 1}]
    assert str(problem).startswith(f"error released-within-ordered at order.released {released['id']} /data/lines/0/")


def test_a_tolerance_that_no_rule_asks_for_is_refused() -> None:
    from canonical.errors import CanonicalError

    with pytest.raises(CanonicalError, match="over-delivery, over-pick"):
        check_set([], tolerances={"over-eat": "0.1"})
    for wrong in ("5%", "-0.1", "NaN"):
        with pytest.raises(CanonicalError, match="five per cent"):
            check_set([], tolerances={"over-pick": wrong})


def test_what_is_no_event_is_refused() -> None:
    from canonical.errors import UnknownTypeError

    with pytest.raises(UnknownTypeError, match="item 1 of the set"):
        check_set([event("order.created"), {"orderId": "1"}])
    with pytest.raises(UnknownTypeError, match=r"did you mean 'order\.created'"):
        check_set([("order.creted", {})])


def test_an_event_changed_by_one_member_is_no_duplicate() -> None:
    one = event("order.created")
    other = changed(one, {"/id": "another"})
    assert check_set([one, other]) == []
