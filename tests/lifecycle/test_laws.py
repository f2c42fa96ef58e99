"""What holds for every set of events, told by chance."""

from __future__ import annotations

import copy
import json
from itertools import pairwise
from random import Random
from typing import Any

import pytest

from canonical.lifecycle import Lifecycle, Machine, fold
from canonical.lifecycle.facts import fact
from canonical.lifecycle.machine import MACHINES, NONE
from canonical.lifecycle.order import effective_times, order_key
from tests.lifecycle.chance import retold
from tests.lifecycle.story import CLOCK, envelope, moment
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
        events = [envelope(machine, name, word, 1.0 + place) for place, (name, word) in enumerate(VOCABULARY[machine].items())]
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
