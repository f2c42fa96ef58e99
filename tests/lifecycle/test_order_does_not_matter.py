"""10,000 shuffled tellings with duplicates, replays, clock events, conflicts and undoings: one result each.

Every telling is compared twice: with the fold of the events as they were told first, byte for byte, and with what the
story says by hand, so that a fold that only sorts, and sorts wrongly, does not pass. The first 10,000 run always.
"""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest

from canonical.lifecycle import Lifecycle, fold, fold_all
from tests.lifecycle.chance import of_tenant, retold
from tests.lifecycle.stories import STORIES
from tests.lifecycle.story import CLOCK, Story, complaints, told
from tests.lifecycle.vocabulary import VOCABULARY

TELLINGS = 10_000
MIXED = 200
"""Of the tellings, those that mix stories of all machines in one set."""

TOGETHER = [story for story in STORIES if CLOCK not in story.events]
"""A clock is everybody's; the stories without one can be told together."""


def _text(found: Any) -> str:
    return json.dumps(found)


def _grown(machine: str, events: list[dict[str, Any]], random: Random) -> dict[str, Any]:
    """The same by adding one event after the other, looking at the result now and then."""
    lifecycle = Lifecycle([machine])
    for event in events:
        lifecycle.add(event)
        if random.random() < 0.2:
            lifecycle.results()
    return lifecycle.instances(machine)


def _differences(story: Story, count: int, seed: int) -> list[str]:
    events = told(story, VOCABULARY)
    expected = _text(fold(events, story.machine))
    found = []
    for number in range(count):
        random = Random(f"{seed} {story} {number}")
        again = retold(events, random)
        result = fold(again, story.machine)
        found += complaints(story, events, result)
        if _text(result) != expected or _text(_grown(story.machine, again, random)) != expected:
            found.append(f"telling {number} of {story} differs: {[one.get('idempotencykey', CLOCK) for one in again]}")
    return found


def test_ten_thousand_tellings_give_the_results_that_are_written_by_hand() -> None:
    alone = TELLINGS - MIXED
    share, more = divmod(alone, len(STORIES))
    counts = [share + (place < more) for place in range(len(STORIES))]
    assert sum(counts) + MIXED == TELLINGS
    assert [one for story, count in zip(STORIES, counts, strict=True) for one in _differences(story, count, 0)] == []


def test_stories_told_together_do_not_disturb_each_other() -> None:
    for number in range(MIXED):
        random = Random(number)
        chosen = {f"tenant{place}": story for place, story in enumerate(random.sample(TOGETHER, 8))}
        events = [one for tenant, story in chosen.items() for one in of_tenant(told(story, VOCABULARY), tenant)]
        again = retold(events, random)
        results = fold_all(again)
        lifecycle = Lifecycle()
        for event in again:
            lifecycle.add(event)
            if random.random() < 0.05:
                lifecycle.results()
        assert _text(lifecycle.results()) == _text(results) == _text(fold_all(events))
        for tenant, story in chosen.items():
            theirs = Story(
                story.machine,
                story.events,
                story.what,
                story.outcomes,
                story.raised,
                story.instance.replace("acme", tenant),
            )
            assert complaints(theirs, of_tenant(told(story, VOCABULARY), tenant), results[story.machine]) == []


@pytest.mark.slow
def test_thirty_thousand_more_tellings() -> None:
    count = 30_000 // len(STORIES) + 1
    assert [one for story in STORIES for one in _differences(story, count, 1)] == []
