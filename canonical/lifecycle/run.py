"""The fold over the events of one instance: a pure function of the sorted events and the clock.

A pass goes through the events in order and asks `canonical.lifecycle.verdict` what each does. An event that undoes
another is accepted by its own row; then the pass starts over without what was undone, so that the state is what it
would be had the undone event never been. Each start over accepts one more event, so there are at most as many as events.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.lifecycle.account import Account, Outside, reference
from canonical.lifecycle.durations import duration
from canonical.lifecycle.ledger import Ledger
from canonical.lifecycle.machine import NONE
from canonical.lifecycle.naming import given
from canonical.lifecycle.verdict import Verdict, judge

if TYPE_CHECKING:
    from datetime import datetime

    from canonical.lifecycle.facts import Fact
    from canonical.lifecycle.machine import Machine, Transition

Ident = tuple[str, str, str]


class Entry:
    """What of one event concerns the instance."""

    __slots__ = ("fact", "fired", "ident", "order", "pointer", "view")

    def __init__(self, fact: Fact, pointer: str, view: dict[str, Any], order: tuple[Any, ...]) -> None:
        self.fact: Fact = fact
        self.pointer: str = pointer
        self.view: dict[str, Any] = view
        self.order: tuple[Any, ...] = order
        self.ident: Ident = (*fact.ident, pointer)
        self.fired: bool = False

    def reference(self) -> dict[str, Any]:
        """How the event is named in the result."""
        return reference(self.fact, self.pointer)


class Run:
    """One instance. ``waits`` says whether a clock event could change anything.

    ``known`` are the events so far, ``seen`` those of them that are not refused and do not wait, ``applied`` those that
    a transition took; each in the order in which they came to be so.
    """

    def __init__(self, machine: Machine, instance: str, entries: list[Entry], clock: list[datetime]) -> None:
        self.machine: Machine = machine
        self.instance: str = instance
        self.entries: list[Entry] = sorted(entries, key=lambda entry: entry.order)
        self.clock: list[datetime] = sorted(clock)
        self.accepted: dict[Ident, tuple[Transition, list[Entry]]] = {}
        self.fallen: dict[Ident, Entry] = {}
        self.waits: bool = False
        self._begin()

    def result(self, outside: Outside) -> dict[str, Any]:
        """Everything that is known of the instance."""
        while not self._pass():
            pass
        for entry, verdict in self.parked:
            self.account.park(entry, verdict.row, verdict.waits_for)
        state = self.ledger.balances() if self.machine.holds_quantities else {"state": self.state}
        return self.account.result(state, outside)

    def named(self, entry: Entry, events: list[str], match: list[str]) -> list[Entry]:
        """What the event names, among what was seen: by key, or the newest of the types with the same members."""
        key = entry.fact.compensates
        if key is not None:
            return [one for one in self.known if one.fact.key == key]
        if not match:
            return []
        mine = [given(entry.view, pointer) for pointer in match]
        alike = [
            one
            for one in self.known
            if one.fact.name in events and [given(one.view, pointer) for pointer in match] == mine
        ]
        return [one for one in alike if one.fact.ident == alike[-1].fact.ident]

    def was_undone(self, entry: Entry) -> bool:
        """Whether what the event names was there and something else took it out."""
        key = entry.fact.compensates
        return key is not None and any(one.fact.key == key for one in self.gone_before)

    def _begin(self) -> None:
        self.state: str = NONE
        self.ledger: Ledger = Ledger()
        self.account: Account = Account(self.machine, self.instance)
        self.applied: list[Entry] = []
        self.seen: list[Entry] = []
        self.known: list[Entry] = []
        self.tellings: dict[str, Fact] = {}
        self.gone_before: list[Entry] = []
        self.parked: list[tuple[Entry, Verdict]] = []
        self.expected: list[tuple[Entry, Transition]] = []
        for entry in self.entries:
            entry.fired = False

    def _pass(self) -> bool:
        """Go through everything once; false when an undoing was accepted and the pass has to start over."""
        self._begin()
        gone = self._gone()
        ticks = list(self.clock)
        for entry in self.entries:
            while ticks and ticks[0] < entry.order[0]:
                if not self._tick(ticks.pop(0)):
                    return False
            if entry.ident in gone:
                self.account.absorb(entry, "undone", by=gone[entry.ident].fact.event["id"])
                self.gone_before.append(entry)
            elif not self._take(entry):
                return False
        return all(self._tick(tick) for tick in ticks)

    def _gone(self) -> dict[Ident, Entry]:
        """What is undone, and by what; an undoing that is itself undone takes nothing out."""
        by_ident = {entry.ident: entry for entry in self.entries}
        gone: dict[Ident, Entry] = {}
        for ident, (_, targets) in reversed(self.accepted.items()):
            if ident not in gone:
                gone.update({target.ident: by_ident[ident] for target in targets})
        return gone

    def _take(self, entry: Entry) -> bool:
        told = self.tellings.setdefault(entry.fact.key, entry.fact)
        self.known.append(entry)
        if told is not entry.fact and entry.ident not in self.accepted:
            # Its undoing comes later, or was refused.
            self.account.quarantine(entry, "conflict")
            return self._retry()
        return self._do(entry, judge(self, entry)) and self._retry()

    def _retry(self) -> bool:
        """Parked events get another look after every event, the earliest first."""
        again = True
        while again:
            again = False
            for place, (entry, _) in enumerate(self.parked):
                verdict = judge(self, entry)
                if verdict.kind == "park":
                    self.parked[place] = (entry, verdict)
                    continue
                del self.parked[place]
                if not self._do(entry, verdict):
                    return False
                again = True
                break
        return True

    def _do(self, entry: Entry, verdict: Verdict) -> bool:
        if verdict.kind in {"park", "quarantine"} and entry.ident in self.fallen:
            self.account.absorb(entry, "falls-with", verdict.row, by=self.fallen[entry.ident].fact.event["id"])
        elif verdict.kind == "park":
            self.waits = True
            self.parked.append((entry, verdict))
        elif verdict.kind == "absorb":
            self.seen.append(entry)
            self.account.absorb(entry, verdict.reason, verdict.known_row)
        elif verdict.kind == "quarantine":
            self.account.quarantine(entry, verdict.reason, verdict.row)
            self._raise("quarantined", verdict.row, entry)
        elif verdict.undone and entry.ident not in self.accepted:
            self._accept(entry, verdict.row, verdict.undone)
            return False
        else:
            self._apply(entry, verdict.row, stub=verdict.stub)
        return True

    def _accept(self, entry: Entry, row: Transition, undone: list[Entry]) -> None:
        self.accepted[entry.ident] = (row, undone)
        places = [place for place, one in enumerate(self.applied) if one in undone]
        for one in self.applied[places[0] + 1 :] if places else ():
            self.fallen.setdefault(one.ident, entry)

    def _apply(self, entry: Entry, row: Transition, *, stub: bool) -> None:
        before, details = self.state, {}
        if stub:
            self.account.stub(row, entry, sorted(row.from_states - {NONE}))
        if self.machine.holds_quantities:
            details = self.ledger.move(row, entry)
        else:
            self.state = self._target(row, stub=stub)
            details = {"from": before, "to": self.state}
        if entry.ident in self.accepted:
            details["undid"] = sorted(one.fact.event["id"] for one in self.accepted[entry.ident][1])
        self.account.step(row, entry, **details)
        self.applied.append(entry)
        self.seen.append(entry)
        self._raise("applied", row, entry)
        for exception in self.ledger.complaints():
            self.account.raise_(exception, row, entry, entry.fact.event["time"])
        if row.expects is not None:
            self.waits = True
            self.expected.append((entry, row))

    def _target(self, row: Transition, *, stub: bool) -> str:
        if row.to == "retracted-unless-shown":
            return self.state if self.state == "occurred" else "retracted"
        if row.to not in {"same", "before-it"}:
            return str(row.to)
        if stub and self.state not in row.from_states:
            ranked = [(self.machine.ranks[one] or 0, one) for one in row.from_states - {NONE}]
            return min(ranked)[1]
        return self.state

    def _raise(self, on: str, row: Transition | None, entry: Entry) -> None:
        if row is not None and row.raises is not None and row.raises["on"] == on:
            self.account.raise_(row.raises, row, entry, entry.fact.event["time"])

    def _tick(self, now: datetime) -> bool:
        """An instant has passed: what waited too long is told, and taken as it is where the row says so."""
        for entry, row in list(self.expected):
            assert row.expects is not None
            if any(one.fact.name == row.expects["event"] for one in self.seen):
                self.expected.remove((entry, row))
            elif now - entry.fact.time >= duration(row.expects["within"]):
                self.expected.remove((entry, row))
                self.account.raise_(row.expects, row, entry, _text(now), waitedFor=row.expects["event"])
        for entry, verdict in list(self.parked):
            row = verdict.row
            if all(one is not entry for one, _ in self.parked):
                continue
            if row.timeout is None or entry.fired or now - entry.fact.time < duration(row.timeout["after"]):
                continue
            entry.fired = True
            self.account.raise_(row.timeout, row, entry, _text(now), waitedFor=verdict.waits_for)
            if row.timeout["then"] == "stub":
                self.parked = [one for one in self.parked if one[0] is not entry]
                self._apply(entry, row, stub=True)
                if not self._retry():
                    return False
        return True


def _text(now: datetime) -> str:
    from datetime import UTC

    return now.astimezone(UTC).isoformat().replace("+00:00", "Z")
