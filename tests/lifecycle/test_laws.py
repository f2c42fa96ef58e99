"""What holds for every set of events, told by chance."""

from __future__ import annotations

import copy
import json
from itertools import pairwise, permutations
from random import Random
from typing import Any

import pytest

from canonical.errors import ValidationError
from canonical.lifecycle import MACHINES, Lifecycle, Machine, fold
from canonical.lifecycle.facts import fact
from canonical.lifecycle.machine import NONE
from canonical.lifecycle.order import effective_times, order_key
from tests.lifecycle.chance import retold
from tests.lifecycle.story import CLOCK, Word, envelope, moment
from tests.lifecycle.vocabulary import VOCABULARY

SETS = 60
"""By machine."""

LISTS = ("applied", "absorbed", "parked", "quarantined")


def _by_chance(machine: str, random: Random) -> list[dict[str, Any]]:
    """Any words at any times, whether they make sense or not; and the clock, now and then."""
    words = random.sample([*VOCABULARY[machine].items()], min(len(VOCABULARY[machine]), random.randint(1, 9)))
    found = [envelope(machine, name, word, random.randint(1, 6) / random.choice([1, 2])) for name, word in words]
    return found + [{"type": CLOCK, "time": moment(random.randint(1, 15))} for _ in range(random.randint(0, 2))]


def _sets() -> list[Any]:
    return [pytest.param(machine, number, id=f"{machine}-{number}") for machine in MACHINES for number in range(SETS)]


@pytest.mark.parametrize(("machine", "number"), _sets())
def test_any_set_in_any_order_has_one_result(machine: str, number: int) -> None:
    random = Random(f"{machine} {number}")
    events = _by_chance(machine, random)
    kept = copy.deepcopy(events)
    expected = fold(events, machine)
    lifecycle = Lifecycle([machine])
    for event in retold(events, random):
        lifecycle.add(event)
        if random.random() < 0.3:
            lifecycle.instances(machine)
    assert json.dumps(lifecycle.instances(machine)) == json.dumps(expected)
    assert json.dumps(fold(retold(events, random), machine)) == json.dumps(expected)
    assert events == kept, "events are only read"
    for result in expected.values():
        _every_event_once(events, result)
        _one_step_after_the_other(Machine.named(machine), result)


def _every_event_once(events: list[dict[str, Any]], result: dict[str, Any]) -> None:
    found = [(one["id"], one.get("line")) for name in LISTS for one in result[name]]
    assert len(found) == len(set(found))
    assert {name for name, _ in found} <= {event.get("id") for event in events}


def _one_step_after_the_other(machine: Machine, result: dict[str, Any]) -> None:
    """No step leads back, except one that undoes or is declared to."""
    if machine.holds_quantities:
        return
    rows = {row.id: row for row in machine.transitions}
    steps = result["history"]
    assert [step["from"] for step in steps] == [NONE, *(step["to"] for step in steps)][:-1] or not steps
    assert result["state"] == (steps[-1]["to"] if steps else NONE)
    for step in steps:
        before, after, row = machine.ranks[step["from"]], machine.ranks[step["to"]], rows[step["transition"]]
        assert before is None or after is None or after >= before or row.returns or row.undoes, step


def test_every_event_is_told_of() -> None:
    for machine in MACHINES:
        events = [
            envelope(machine, name, word, 1.0 + place) for place, (name, word) in enumerate(VOCABULARY[machine].items())
        ]
        told_of = {one["id"] for result in fold(events, machine).values() for name in LISTS for one in result[name]}
        assert told_of == {event["id"] for event in events}


def test_the_order_is_total_transitive_and_by_revision() -> None:
    random = Random(7)
    for _ in range(200):
        facts = []
        for number in range(12):
            event = envelope("order", f"w{number}", VOCABULARY["order"]["changed"], random.randint(1, 4))
            facts.append(fact({**event, "revision": random.randint(1, 4)} if random.random() < 0.7 else event))
        grouped = effective_times([one for one in facts if one.group is not None])
        keys = {one.ident: order_key(one, grouped.get(one.ident, one.time), 0, "") for one in facts}
        assert len(set(map(repr, keys.values()))) == len(facts), "no two events share a place"
        ordered = sorted(facts, key=lambda one: keys[one.ident])
        revisions = [one.revision for one in ordered if one.revision is not None]
        assert revisions == sorted(revisions)
        assert all(keys[a.ident] < keys[b.ident] for place, a in enumerate(ordered) for b in ordered[place + 1 :])
        free = [one.time for one in ordered if one.revision is None]
        assert all(one <= other for one, other in pairwise(free))


def test_when_something_was_recorded_decides_nothing() -> None:
    words = VOCABULARY["order"]
    events = [envelope("order", name, words[name], day) for name, day in (("released", 1), ("held", 2), ("lifted", 3))]
    late = [{**event, "recordedtime": moment(50 - place)} for place, event in enumerate(events)]
    assert fold(events, "order") == fold(late, "order")


def test_of_duplicates_the_better_known_time_counts() -> None:
    created, released = (
        envelope("order", name, VOCABULARY["order"][name], day) for name, day in (("created", 2), ("released", 2.2))
    )
    guessed = {**created, "time": moment(1), "timesource": "recording"}
    later = {**created, "time": moment(2.5)}
    expected = fold([created, released], "order")
    assert [step["transition"] for step in expected["acme:O"]["history"]] == ["order-01", "order-05"]
    for others in permutations([created, guessed, later, released]):
        lifecycle = Lifecycle(["order"])
        for event in others:
            lifecycle.add(event)
            lifecycle.results()
        assert lifecycle.instances("order") == expected == fold(others, "order")
    known = fold([guessed, later, released], "order")["acme:O"]["history"]
    assert [step["transition"] for step in known] == ["order-05"], "the time that the event gives, though it is later"


def test_a_revision_of_one_instance_moves_the_next_revision_of_another() -> None:
    def plan(revision: int, code: str, day: float) -> dict[str, Any]:
        data = {"subjectRef": {"shipmentId": "S"}, "entries": [{"code": code}]}
        return envelope(
            "milestone",
            f"plan{revision}",
            Word("milestone.plan-published", data, subject="P", more={"revision": revision}),
            day,
        )

    estimate = envelope("milestone", "estimate", VOCABULARY["milestone"]["estimate"], 2)
    told = [plan(2, "DELIVERED", 1), estimate, plan(1, "PICKED_UP", 3)]
    for events in permutations(told):
        lifecycle = Lifecycle(["milestone"])
        for event in events:
            lifecycle.add(event)
            lifecycle.results()
        found = lifecycle.instances("milestone")
        assert found == fold(told, "milestone")
        assert [one["reason"] for one in found["acme:S:DELIVERED::"]["absorbed"]] == ["passed"]


@pytest.mark.parametrize(
    "missing", ["id", "type", "time", "subject", "tenant", "idempotencykey", "contenthash", "data"]
)
def test_an_event_without_what_identifies_it_is_refused(missing: str) -> None:
    event = envelope("order", "held", VOCABULARY["order"]["held"], 1)
    del event[missing]
    with pytest.raises(ValidationError) as refused:
        fold([event], "order")
    assert [problem.pointer for problem in refused.value.problems] == [f"/{missing}"]


def test_a_time_without_zone_is_refused() -> None:
    with pytest.raises(ValidationError, match="2026-01-01"):
        fold([{"type": CLOCK, "time": "2026-01-01T00:00:00"}], "order")


def test_an_extension_that_is_understood_counts() -> None:
    event = envelope("order", "held-strange", VOCABULARY["order"]["held-strange"], 1)
    assert fold([event], "order")["acme:O"]["state"] == "none"
    assert fold([event], "order", understood={"com.example.x"})["acme:O"]["state"] == "held"


def test_a_line_without_stock_detail_stands_for_itself() -> None:
    allocated = envelope("stock", "allocated-lines", VOCABULARY["stock"]["allocated-lines"], 1)
    result = fold([allocated], "stock")["acme:W:I::EA"]
    assert result["quantities"] == {"allocated": "5", "available": "-5"}
    assert [step["line"] for step in result["history"]] == [
        "/data/lines/0/stock/0",
        "/data/lines/0/stock/1",
        "/data/lines/1",
    ]
