"""What has the higher number is not the earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.rules.facts import instant
from canonical.rules.parts import name, part
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"subjects", "time"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], _: Knowledge) -> Iterator[SetFinding]:
    """Report every fact whose time is before that of one with a lower number, for each of ``subjects``.

    ``time`` is ``event``, as far as it is certain, or ``recorded``, the time of recording.
    """
    for subject in parameters["subjects"].values():
        groups: dict[tuple[str, ...], list[tuple[int, datetime, Fact]]] = {}
        for fact in gathered.facts if parameters["time"] == "recorded" else gathered.standing:
            if not {"*", fact.name} & {*subject["events"]} or not {"*", fact.name} & {*names}:
                continue
            named, number = name(fact, subject["by"]), part(fact, subject["number"])
            time = fact.time if parameters["time"] == "event" else instant(fact.envelope.get("recordedtime"))
            if named is not None and time is not None and number and number.isascii() and number.isdigit():
                groups.setdefault(named, []).append((int(number), time, fact))
        for found in groups.values():
            yield from _falling(sorted(found, key=lambda one: (one[0], one[1], one[2].order)), subject["number"])


def _falling(found: list[tuple[int, datetime, Fact]], number: Any) -> Iterator[SetFinding]:
    """The facts, which come by number and time, that are before the latest of all with a lower number."""
    lower: tuple[int, datetime, Fact] | None = None
    same: tuple[int, datetime, Fact] | None = None
    for one in found:
        if same is not None and one[0] > same[0]:
            lower = same if lower is None or same[1] > lower[1] else lower
        if lower is not None and one[1] < lower[1]:
            fact = one[2]
            place = fact.at(number) if isinstance(number, str) else fact.at_attribute(number["attribute"])
            yield SetFinding(fact, place, {"value": one[0], "lower": lower[0]}, (lower[2],))
        same = one
