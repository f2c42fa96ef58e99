"""The numbers that a set states of one thing follow each other without a gap."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from canonical.rules.parts import name
from canonical.rules.paths import first
from canonical.rules.set_primitives import Knowledge, SetFinding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from canonical.rules.facts import Fact
    from canonical.rules.gathered import Gathered

REQUIRED = frozenset({"subjects"})
OPTIONAL: frozenset[str] = frozenset()


def find(gathered: Gathered, names: tuple[str, ...], parameters: dict[str, Any], _: Knowledge) -> Iterator[SetFinding]:
    """Report the first fact after a gap, for each of ``subjects`` (``events``, ``by``, ``number``).

    Numbers below the lowest of the set are not missed: a set may begin anywhere.
    """
    for kind, subject in sorted(parameters["subjects"].items()):
        groups: dict[tuple[str, ...], dict[int, Fact]] = {}
        for fact in gathered.facts:
            number = first(fact.data, subject["number"])
            named = name(fact, subject["by"]) if fact.name in subject["events"] and fact.name in names else None
            if named is not None and isinstance(number, int) and not isinstance(number, bool):
                groups.setdefault(named, {}).setdefault(number, fact)
        for named, found in groups.items():
            yield from _gaps(kind, subject["number"], named, found)


def _gaps(kind: str, pointer: str, named: tuple[str, ...], found: dict[int, Fact]) -> Iterator[SetFinding]:
    numbers = sorted(found)
    for lower, higher in pairwise(numbers):
        if higher - lower > 1:
            missing = f"{lower + 1}" if higher - lower == 2 else f"{lower + 1} to {higher - 1}"
            mentions = {"value": higher, "lower": lower, "missing": missing, "kind": kind, "name": ", ".join(named[1:])}
            yield SetFinding(found[higher], found[higher].at(pointer), mentions, (found[lower],))
