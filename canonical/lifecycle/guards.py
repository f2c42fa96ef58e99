"""The named guards: what a transition asks of the events before it, beyond the state.

A guard answers ``yes``; ``wait``, when what it needs may still come; ``past``, when the event says nothing new; or
``no``. Each is a function of the fold so far, the entry and the parameters that the transition gives it. Values that
are absent or not certain hinder nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.lifecycle.durations import instant
from canonical.lifecycle.naming import given
from canonical.rules.numbers import number, total
from canonical.rules.paths import applies, values

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from canonical.lifecycle.run import Entry, Run


class Answer(NamedTuple):
    """What the guards of a transition say together, and the first of them that did not say yes."""

    said: str
    guard: dict[str, Any]


def answer(run: Run, entry: Entry, guards: list[dict[str, Any]]) -> Answer:
    """Yes when every guard says so, else what the first other one says."""
    for guard in guards:
        said = GUARDS[guard["name"]](run, entry, guard)
        if said != "yes":
            return Answer(said, guard)
    return Answer("yes", {})


def _next(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """The count follows the highest one so far; the first is 1."""
    value = given(entry.view, guard["at"])
    before = [one for one in run.applied if one.fact.name in guard["of"]]
    counts = [found for one in before for found in [given(one.view, guard["at"])] if isinstance(found, int)]
    if not isinstance(value, int) or (before and not counts):
        return "yes"
    current = max(counts, default=0)
    if value <= current:
        return "past"
    return "yes" if value == current + 1 else "wait"


def _higher(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """The count or moment is higher than every one so far."""
    value = _comparable(given(entry.view, guard["at"]))
    for one in run.applied:
        known = _comparable(given(one.view, guard["at"])) if one.fact.name in guard["of"] else None
        if known is not None and type(known) is type(value) and known >= value:
            return "past"
    return "yes"


def _newest(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """The count is the highest one so far: an answer to something older says nothing."""
    value = given(entry.view, guard["at"])
    alike = [one for one in run.seen if one.fact.name in guard["of"] and _same(one, entry, guard.get("by"))]
    counts = [given(one.view, guard["at"]) for one in alike]
    known = max((one for one in counts if isinstance(one, int)), default=None)
    if not isinstance(value, int) or known is None or value == known:
        return "yes"
    return "past" if value < known else "wait"


def _same(one: Entry, other: Entry, pointers: list[str] | None) -> bool:
    return pointers is None or given(one.view, pointers) == given(other.view, pointers)


def _seen(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """What the event names was seen."""
    return "yes" if run.named(entry, guard["of"], guard["match"]) else "wait"


def _covers(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """All that was taken back of what the event names, this one included, is all of it, line by line."""
    named = run.named(entry, guard["of"], guard["match"])
    if not named:
        return "wait"
    mine = [given(entry.view, pointer) for pointer in guard["match"]]
    alike = [one for one in run.applied if one.fact.name == entry.fact.name and one is not entry]
    alike = [one for one in alike if [given(one.view, pointer) for pointer in guard["match"]] == mine]
    taken = _by_line([*alike, entry], guard, "takes")
    there = _by_line(named, guard, "from")
    return "yes" if all(total(taken.get(line, [])) >= total(amounts) for line, amounts in there.items()) else "no"


def _by_line(entries: list[Entry], guard: dict[str, Any], amount: str) -> dict[Any, list[Decimal]]:
    found: dict[Any, list[Decimal]] = {}
    for one in entries:
        for line in values(one.view, guard["lines"]):
            value = number(given(line, guard[amount]))
            if value is not None:
                found.setdefault(given(line, guard["by"]), []).append(value)
    return found


def _none_seen(run: Run, _: Entry, guard: dict[str, Any]) -> str:
    """No such event was seen."""
    there = (one.fact.name in guard["of"] and applies(one.view, guard["with"]) for one in run.seen)
    return "no" if any(there) else "yes"


def _holder(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """The event is about the one who holds it now: who took it last and did not lose it."""
    holder = None
    for one in run.applied:
        if one.fact.name in guard["of"]:
            holder = given(one.view, guard["at"])
        elif one.fact.name in guard["closedBy"] and given(one.view, guard["at"]) == holder:
            holder = None
    return "yes" if holder is not None and holder == given(entry.view, guard["at"]) else "past"


def _no_other_open(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """Nobody else has something open."""
    opened, closed = _opened(run, guard)
    return "past" if opened - closed - {given(entry.view, guard["at"])} else "yes"


def _last_open(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """It was opened, and nothing else is open."""
    opened, closed = _opened(run, guard, beside=entry)
    mine = given(entry.view, guard["at"])
    if mine not in opened:
        return "wait"
    return "past" if mine in closed or opened - closed - {mine} else "yes"


def _opened(run: Run, guard: dict[str, Any], beside: Entry | None = None) -> tuple[set[Any], set[Any]]:
    """What was opened so far, and what of it is closed again."""
    opened: set[Any] = set()
    closed: set[Any] = set()
    for one in run.seen:
        which = given(one.view, guard["at"])
        if one.fact.name in guard["of"]:
            opened.add(which)
            closed.discard(which)
        elif one.fact.name in guard["closedBy"] and one is not beside and which in opened:
            closed.add(which)
    return opened, closed


def _in_time(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """The event is not later than the limit that the newest of some events sets."""
    limits = [given(one.view, guard["limit"]) for one in run.applied if one.fact.name in guard["of"]]
    limit = instant(limits[-1]) if limits else None
    return "no" if limit is not None and entry.fact.time > limit else "yes"


def _not_among(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """None of the values occurs in what was seen."""
    mine = {value for pointer in guard["at"] for value in values(entry.view, pointer)}
    theirs = {value for one in run.seen if one.fact.name in guard["of"] for value in values(one.view, guard["where"])}
    return "no" if mine & theirs else "yes"


def _last_stop(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """The stop is the last of the newest plan; without a plan, or with a plan of two stops, any stop may be it."""
    plans = [values(one.view, guard["stops"]) for one in run.applied if one.fact.name in guard["of"]]
    stops = next(([stop for stop in plan if isinstance(stop, int)] for plan in reversed(plans) if plan), [])
    value = given(entry.view, guard["at"])
    if not stops or value == max(stops) or (value is None and len(stops) == 2):
        return "yes"
    return "past"


def _sum_is_zero(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """All amounts together, this one included, are nothing."""
    found = [number(given(one.view, guard["add"][one.fact.name])) for one in _adding(run, entry, guard["add"])]
    return "yes" if total([one for one in found if one is not None]) == 0 and None not in found else "no"


def _sum_reached(run: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """All amounts of the type, this one included, reach the newest limit; without a limit they do."""
    mine = [number(given(one.view, guard["at"])) for one in _adding(run, entry, {entry.fact.name: ""})]
    limits = [number(given(one.view, guard["limit"])) for one in run.applied if one.fact.name in guard["of"]]
    if not limits or limits[-1] is None or None in mine:
        return "yes"
    return "yes" if total([one for one in mine if one is not None]) >= limits[-1] else "no"


def _is_zero(_: Run, entry: Entry, guard: dict[str, Any]) -> str:
    """The amount is nothing."""
    value = number(given(entry.view, guard["at"]))
    return "yes" if value is None or value == 0 else "no"


def _never(_: Run, __: Entry, ___: dict[str, Any]) -> str:
    """The row is there to say what happens instead."""
    return "no"


def _adding(run: Run, entry: Entry, names: dict[str, str]) -> list[Entry]:
    return [*(one for one in run.applied if one.fact.name in names and one is not entry), entry]


def _comparable(value: Any) -> Any:  # an int, a datetime or nothing
    return value if isinstance(value, int) and not isinstance(value, bool) else instant(value)


GUARDS: dict[str, Callable[[Run, Entry, dict[str, Any]], str]] = {
    "next": _next,
    "higher": _higher,
    "newest": _newest,
    "seen": _seen,
    "covers": _covers,
    "none-seen": _none_seen,
    "holder": _holder,
    "no-other-open": _no_other_open,
    "last-open": _last_open,
    "in-time": _in_time,
    "not-among": _not_among,
    "last-stop": _last_stop,
    "sum-is-zero": _sum_is_zero,
    "sum-reached": _sum_reached,
    "is-zero": _is_zero,
    "never": _never,
}
"""Every guard that a machine may name."""
