"""Stories: a few words for events, and by hand what has to come of each."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from typing import Any

CLOCK = "clock"


@dataclass(frozen=True)
class Story:
    """``events`` are words of the vocabulary, one a day unless ``word@day`` says when; ``outcomes`` one for each word:

    the transition that applied it, or the reason why it did not, and after a slash the transition that said so.
    ``what`` is the state, or the quantities as ``available:10 picked:2``; ``raised`` the exceptions.
    """

    machine: str
    events: str
    what: str
    outcomes: str
    raised: str = ""
    instance: str = ""

    @property
    def words(self) -> list[str]:
        return self.events.split()

    def __str__(self) -> str:
        return f"{self.machine}: {self.events}"


@dataclass(frozen=True)
class Word:
    """An event of the vocabulary. ``key`` is the word unless another is given; ``undoes`` is the word of another event."""

    type: str
    data: dict[str, Any]
    key: str = ""
    undoes: str = ""
    subject: str = "subject"
    more: dict[str, Any] = field(default_factory=dict)


def envelope(machine: str, name: str, word: Word, day: float) -> dict[str, Any]:
    """A full event with what the fold asks for."""
    content = hashlib.sha256(json.dumps(word.data, sort_keys=True).encode()).hexdigest()
    key = f"acme:{machine}:{word.key or name}"
    event = {
        "specversion": "1.0",
        "id": hashlib.blake2b(f"{key}{content}".encode(), digest_size=16).hexdigest(),
        "source": "//acme/-/test",
        "type": f"canonical-logistics.{word.type}.v1",
        "subject": word.subject,
        "time": moment(day),
        "timesource": "event",
        "recordedtime": moment(day + 100),
        "tenant": "acme",
        "idempotencykey": key,
        "contenthash": content,
        "data": word.data,
    }
    if word.undoes:
        event["compensates"] = f"acme:{machine}:{word.undoes}"
    return {**event, **word.more}


def moment(day: float) -> str:
    minutes = round(day * 24 * 60)
    days, rest = divmod(minutes, 24 * 60)
    month, date = divmod(days, 28)
    return f"2026-{month + 1:02d}-{date + 1:02d}T{rest // 60:02d}:{rest % 60:02d}:00Z"


def told(story: Story, vocabulary: dict[str, dict[str, Word]]) -> list[dict[str, Any]]:
    """The events of a story in the order in which it tells them."""
    found = []
    for place, text in enumerate(story.words):
        name, _, day = text.partition("@")
        when = float(day) if day else float(place + 1)
        if name == CLOCK:
            found.append({"type": CLOCK, "time": moment(when)})
        else:
            found.append(envelope(story.machine, name, vocabulary[story.machine][name], when))
    return found


def outcome_of(result: dict[str, Any], event: dict[str, Any]) -> str:
    """What a result says about one event."""
    for member in ("applied", "absorbed", "parked", "quarantined"):
        for one in result[member]:
            if one["id"] == event["id"]:
                row = one.get("transition", "")
                if member == "applied":
                    return row
                reason = "parked" if member == "parked" else one["reason"]
                return f"{reason}/{row}" if row else reason
    return "nowhere"


def agrees(expected: str, found: str) -> bool:
    """An expected outcome without a transition leaves open which one said it."""
    return found == expected or ("/" not in expected and found.partition("/")[0] == expected)


def what_of(result: dict[str, Any]) -> str:
    if "state" in result:
        return result["state"]
    return " ".join(f"{name}:{value}" for name, value in result["quantities"].items()) or "nothing"


def complaints(story: Story, events: list[dict[str, Any]], results: dict[str, dict[str, Any]]) -> list[str]:
    """Where the results are not what the story says."""
    if story.instance not in results:
        return [f"no instance {story.instance}, only {[*results]}"]
    result = results[story.instance]
    found = []
    if what_of(result) != story.what:
        found.append(f"is {what_of(result)}, not {story.what}")
    facts = [event for event in events if event["type"] != CLOCK]
    for event, expected in zip(facts, story.outcomes.split(), strict=True):
        outcome = outcome_of(result, event)
        if not agrees(expected, outcome):
            found.append(f"{event['idempotencykey']}: {outcome}, not {expected}")
    raised = " ".join(sorted(one["exception"] for one in result["raised"]))
    if raised != " ".join(sorted(story.raised.split())):
        found.append(f"raised {raised!r}, not {story.raised!r}")
    return found
