"""What a tour carries is picked up once, and after that delivered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.rules.paths import in_turn, select
from canonical.rules.primitives import Finding, Surroundings

if TYPE_CHECKING:
    from collections.abc import Iterator

REQUIRED = frozenset({"carried", "stops", "number", "handled", "activities", "pickup", "delivery"})
OPTIONAL: frozenset[str] = frozenset()


class _Visit(NamedTuple):
    pointer: str
    picks_up: bool
    delivers: bool


def find(value: Any, parameters: dict[str, Any], _: Surroundings) -> Iterator[Finding]:
    """Report everything ``carried`` or ``handled`` that is not picked up at one stop and delivered at a later one.

    ``handled`` and ``activities`` are pointers inside a stop. A stop that does both may do either; one that does neither
    counts for nothing. Nothing is checked when no stop says what it handles.
    """
    visits = _visits(value, parameters)
    if not visits:
        return
    for place, carried in select(value, parameters["carried"]):
        if isinstance(carried, str) and carried not in visits:
            yield Finding(place, {"value": carried, "problem": "is handled at no stop"})
    for carried, stops in visits.items():
        complaint = _complaint([stop for stop in stops if stop.picks_up or stop.delivers])
        if complaint:
            yield Finding(stops[0].pointer, {"value": carried, "problem": complaint})


def _visits(value: Any, parameters: dict[str, Any]) -> dict[str, list[_Visit]]:
    found: dict[str, list[_Visit]] = {}
    for _, place, stop in in_turn(value, parameters["stops"], parameters["number"]):
        done = [activity for _, activity in select(stop, parameters["activities"])]
        picks_up, delivers = (any(one in parameters[kind] for one in done) for kind in ("pickup", "delivery"))
        for inner, carried in select(stop, parameters["handled"]):
            if isinstance(carried, str):
                found.setdefault(carried, []).append(_Visit(f"{place}{inner}", picks_up, delivers))
    return found


def _complaint(stops: list[_Visit]) -> str:
    """Why these stops, in their order, are not one pickup and then deliveries; empty when they are."""
    if not stops or not stops[0].picks_up:
        return "is not picked up before it is delivered"
    if len(stops) == 1:
        return "is not delivered after it is picked up"
    return "" if all(stop.delivers for stop in stops[1:]) else "is picked up more than once"
