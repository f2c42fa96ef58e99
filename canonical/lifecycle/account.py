"""What a fold found out about one instance, as JSON-ready data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from canonical.lifecycle.facts import Fact
    from canonical.lifecycle.machine import Machine, Transition
    from canonical.lifecycle.run import Entry


class Account:
    """The lists of one instance. Every entry of the fold is in exactly one of applied, absorbed, parked, quarantined."""

    def __init__(self, machine: Machine, instance: str) -> None:
        self.machine = machine
        self.instance = instance
        self.history: list[dict[str, Any]] = []
        self.applied: list[dict[str, Any]] = []
        self.absorbed: list[dict[str, Any]] = []
        self.parked: list[dict[str, Any]] = []
        self.quarantined: list[dict[str, Any]] = []
        self.raised: list[dict[str, Any]] = []
        self.stubs: list[dict[str, Any]] = []

    def step(self, row: Transition, entry: Entry, **details: Any) -> None:
        """A transition took place."""
        self.history.append({"transition": row.id, **entry.reference(), **details})
        self.applied.append({**entry.reference(), "transition": row.id})

    def stub(self, row: Transition, entry: Entry, missing: list[str]) -> None:
        """The states that the transition starts from were skipped."""
        self.stubs.append({"transition": row.id, **entry.reference(), "missing": missing})

    def absorb(self, entry: Entry, reason: str, row: Transition | None = None, **details: Any) -> None:
        """The event changes nothing."""
        self.absorbed.append({**entry.reference(), "reason": reason, **_of(row), **details})

    def park(self, entry: Entry, row: Transition, waits_for: dict[str, Any]) -> None:
        """The event waits."""
        since = entry.fact.event["time"]
        self.parked.append({**entry.reference(), "transition": row.id, "waitsFor": waits_for, "since": since})

    def quarantine(self, entry: Entry, reason: str, row: Transition | None = None, **details: Any) -> None:
        """Somebody has to look at the event."""
        self.quarantined.append({**entry.reference(), "reason": reason, **_of(row), **details})

    def raise_(self, declared: dict[str, Any], row: Transition, entry: Entry, at: str, **details: Any) -> None:
        """An exception that should be raised (``milestone.exception-raised``)."""
        found = {name: declared[name] for name in ("exception", "exceptionType")}
        self.raised.append({**found, "transition": row.id, **entry.reference(), "at": at, **details})

    def result(self, state: dict[str, Any], outside: Outside) -> dict[str, Any]:
        """Everything about the instance; lists other than the history are sorted."""
        lists: dict[str, list[dict[str, Any]]] = {
            "applied": self.applied,
            "absorbed": [*self.absorbed, *outside.absorbed],
            "parked": self.parked,
            "quarantined": [*self.quarantined, *outside.quarantined],
            "raised": self.raised,
            "stubs": self.stubs,
        }
        return {
            "machine": self.machine.name,
            "instance": self.instance,
            **state,
            "history": self.history,
            **{name: sorted(found, key=_sort_key) for name, found in lists.items()},
        }


class Outside:
    """What never reached the fold of an instance: replaced tellings, conflicts, what must be understood and is not."""

    def __init__(self) -> None:
        self.absorbed: list[dict[str, Any]] = []
        self.quarantined: list[dict[str, Any]] = []

    def supersede(self, fact: Fact, better: Fact) -> None:
        """A better telling of the same fact stands."""
        self.absorbed.append({**reference(fact), "reason": "superseded", "by": better.event["id"]})

    def conflict(self, fact: Fact, sides: list[Fact]) -> None:
        """Another telling of the same fact contradicts this one, and neither counts."""
        others = sorted(one.event["id"] for one in sides if one is not fact)
        self.quarantined.append({**reference(fact), "reason": "conflict", "with": others})

    def not_understood(self, fact: Fact, namespaces: list[str]) -> None:
        """An extension that may not be passed over is not known here."""
        self.quarantined.append({**reference(fact), "reason": "must-understand", "extensions": namespaces})


def reference(fact: Fact, pointer: str = "") -> dict[str, Any]:
    """How an event is named in every list: type, idempotency key, id, and the line that is meant."""
    found = {"type": fact.name, "key": fact.key, "id": fact.event["id"]}
    return {**found, "line": f"/data{pointer}"} if pointer else found


def _of(row: Transition | None) -> dict[str, Any]:
    return {} if row is None else {"transition": row.id}


def _sort_key(one: dict[str, Any]) -> tuple[str, ...]:
    return (one["key"], one["id"], one.get("line", ""), one.get("transition", ""), str(one.get("exception", "")))
