"""The events that the rule tests start from: the examples of the schemas, changed member by member."""

from __future__ import annotations

import copy
import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canonical.envelope import Context, Draft, Emitter, event_time
from canonical.rules import rulebook
from canonical.rules.primitives import Surroundings

if TYPE_CHECKING:
    from canonical.problems import Problem

PROJECT = Path(__file__).resolve().parents[2]
RECORDED = datetime(2026, 4, 1, tzinfo=UTC)
EMITTER = Emitter(Context("northwind", "carrier-edi", clock=lambda: RECORDED))


@cache
def schema(name: str) -> dict[str, Any]:
    """The source schema of an event type such as ``milestone.reported``."""
    found: dict[str, Any] = json.loads(
        (PROJECT / "schemas" / "events" / f"{name.replace('.', '/')}.json").read_text("utf-8")
    )
    return found


def names() -> list[str]:
    """Every event type."""
    folder = PROJECT / "schemas" / "events"
    return sorted(
        path.relative_to(folder).with_suffix("").as_posix().replace("/", ".") for path in folder.rglob("*.json")
    )


def example(name: str, number: int = 0) -> dict[str, Any]:
    """A copy of a valid example."""
    return copy.deepcopy(schema(name)["examples"][number])


def event(name: str, number: int = 0) -> dict[str, Any]:
    """The same as a full event, recorded at `RECORDED`."""
    return EMITTER.emit(Draft(name, example(name, number)))


def changed(document: Any, changes: dict[str, Any]) -> Any:
    """``document`` with the value at each JSON pointer replaced; ``None`` takes it away."""
    document = copy.deepcopy(document)
    for pointer, value in changes.items():
        *path, last = pointer.split("/")[1:]
        place = document
        for step in path:
            place = place[int(step)] if isinstance(place, list) else place[step]
        if isinstance(place, list):
            place[int(last)] = value
        elif value is None:
            del place[last]
        else:
            place[last] = value
    return document


def explained(name: str, data: dict[str, Any], recorded: str | None) -> list[Problem]:
    """What the explaining engine finds with no more of the envelope than the fast form knows."""
    envelope = {"recordedtime": recorded} if recorded else {}
    found = list(rulebook().program(name).problems(data, Surroundings(envelope)))
    time = event_time(name, data)
    if recorded and time:
        found += rulebook().envelope_problems({"time": time, "recordedtime": recorded})
    return found
