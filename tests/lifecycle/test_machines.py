"""The machines themselves: every transition and every policy is in a story, and none can go unnoticed."""

from __future__ import annotations

import pytest

from canonical._resources import resource
from canonical.lifecycle import MACHINES, Machine, MachineError, fold
from canonical.lifecycle.guards import GUARDS
from canonical.lifecycle.source import machine_data
from tests.lifecycle.stories import STORIES
from tests.lifecycle.story import complaints, told
from tests.lifecycle.vocabulary import VOCABULARY

ROWS = [pytest.param(machine, row.id, id=row.id) for machine in MACHINES for row in Machine.named(machine).transitions]


@pytest.mark.parametrize(("machine", "row"), ROWS)
def test_a_transition_that_is_taken_away_is_missed(machine: str, row: str) -> None:
    crippled = Machine.named(machine).without(row)
    missed = [
        story
        for story in STORIES
        if story.machine == machine
        for events in [told(story, VOCABULARY)]
        if complaints(story, events, fold(events, crippled))
    ]
    assert missed


def test_the_stories_show_every_transition_policy_and_reason() -> None:
    outcomes = {outcome for story in STORIES for outcome in story.outcomes.split()}
    rows = {row.id: row for machine in MACHINES for row in Machine.named(machine).transitions}
    shown = {outcome.rpartition("/")[2] for outcome in outcomes}
    assert set(rows) <= shown
    assert {rows[name].policy for name in shown & set(rows)} == {"late-ok", "park", "absorb", "strict"}
    reasons = {
        "parked",
        "passed",
        "nothing-new",
        "no-effect",
        "undone",
        "already-undone",
        "falls-with",
        "superseded",
        "in-baseline",
    }
    refusals = {"strict", "guard", "terminal", "conflict", "must-understand", "not-enough"}
    assert reasons | refusals <= {outcome.partition("/")[0] for outcome in outcomes}


def test_every_timeout_and_every_exception_is_in_a_story() -> None:
    told_of = {name for story in STORIES for name in story.raised.split()}
    declared = {
        found["exception"]
        for machine in MACHINES
        for row in Machine.named(machine).transitions
        for found in (row.timeout, row.expects, row.raises)
        if found
    }
    assert declared - told_of == set()


def test_every_guard_that_is_named_exists_and_is_used() -> None:
    used = {guard["name"] for machine in MACHINES for row in Machine.named(machine).transitions for guard in row.guards}
    assert used == set(GUARDS)


def test_the_generated_machines_are_those_of_the_schemas() -> None:
    assert {name: Machine.named(name).data for name in MACHINES} == machine_data(resource("schemas"))


def test_a_machine_that_does_not_exist_is_named_with_what_was_meant() -> None:
    with pytest.raises(MachineError, match="shipment"):
        fold([], "shipmant")


def test_an_incomplete_machine_is_refused() -> None:
    with pytest.raises(MachineError, match="transitions"):
        Machine("half", {"holds": "state", "events": [], "states": []})
