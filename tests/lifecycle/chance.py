"""Shuffled, duplicated and replayed tellings of the same events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.lifecycle.story import CLOCK, moment

if TYPE_CHECKING:
    from random import Random


def retold(events: list[dict[str, Any]], random: Random) -> list[dict[str, Any]]:
    """The same facts in another order: some twice, some as a replay, recorded at other times."""
    found = list(events)
    for event in events:
        if random.random() < 0.3:
            found.append(dict(event))
        if random.random() < 0.3 and event["type"] != CLOCK:
            recorded = moment(random.randrange(300))
            found.append({**event, "recordedtime": recorded, "replay": True, "replayid": f"run-{random.randrange(3)}"})
    if random.random() < 0.5:
        # A clock that stood before everything changes nothing.
        found.append({"type": CLOCK, "time": "2025-12-31T00:00:00Z"})
    random.shuffle(found)
    return found


def of_tenant(events: list[dict[str, Any]], tenant: str) -> list[dict[str, Any]]:
    """The same events of somebody else."""
    found = []
    for event in events:
        named = {name: event[name] for name in ("id", "idempotencykey", "compensates") if name in event}
        renamed = {name: value.replace("acme:", f"{tenant}:", 1) for name, value in named.items()}
        renamed["id"] = f"{tenant}-{event['id']}"
        found.append({**event, **renamed, "tenant": tenant})
    return found
