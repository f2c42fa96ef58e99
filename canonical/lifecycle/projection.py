"""Keeps the received set and, for each instance that an event touched, folds it anew when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.lifecycle._generated import MACHINES
from canonical.lifecycle.account import Outside
from canonical.lifecycle.assignment import Assignment
from canonical.lifecycle.facts import fact, is_clock, must_understand, tick
from canonical.lifecycle.machine import Machine
from canonical.lifecycle.order import order_key
from canonical.lifecycle.received import Received
from canonical.lifecycle.run import Entry, Run

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from datetime import datetime

    from canonical.lifecycle.facts import Fact


class Lifecycle:
    """A fold that grows: after any number of `add` it gives what `canonical.lifecycle.fold_all` gives for the same events."""

    def __init__(self, machines: Iterable[str | Machine] | None = None, *, understood: Collection[str] = ()) -> None:
        """``machines`` are all nine unless some are named; ``understood`` as in `canonical.lifecycle.fold`.

        Raises `canonical.lifecycle.MachineError` for a name that does not exist.
        """
        chosen = [one if isinstance(one, Machine) else Machine.named(one) for one in machines or MACHINES]
        self.machines: dict[str, Machine] = {one.name: one for one in chosen}
        self._understood = frozenset(understood)
        self._received = Received()
        self._clock: set[datetime] = set()
        self._projections = {one.name: _Projection(one, self._received) for one in chosen}

    def add(self, event: dict[str, Any]) -> None:
        """Take in one event or clock event; one that is known already changes nothing.

        Raises `canonical.errors.ValidationError` for an event without what identifies it.
        """
        if is_clock(event):
            now = tick(event)
            if now not in self._clock:
                self._clock.add(now)
                for projection in self._projections.values():
                    projection.time_passed()
            return
        touched = self._received.add(fact(event))
        if touched:
            for projection in self._projections.values():
                projection.touch(touched)

    def results(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Every instance by machine and name, both sorted."""
        return {name: self.instances(name) for name in sorted(self.machines)}

    def instances(self, machine: str) -> dict[str, dict[str, Any]]:
        """The instances of one machine by name, sorted; a machine that is not folded here has none."""
        projection = self._projections.get(machine)
        return {} if projection is None else projection.results(self._clock, self._understood)


class _Projection:
    """The instances of one machine."""

    def __init__(self, machine: Machine, received: Received) -> None:
        self.machine = machine
        self.received = received
        self.assignment = Assignment(machine, received)
        self.found: dict[str, dict[str, Any]] = {}
        self.dirty: set[str] = set()
        self.waiting: set[str] = set()

    def touch(self, facts: list[Fact]) -> None:
        self.dirty |= self.assignment.update(facts)

    def time_passed(self) -> None:
        self.dirty |= self.waiting

    def results(self, clock: set[datetime], understood: frozenset[str]) -> dict[str, dict[str, Any]]:
        for instance in self.dirty:
            self._fold(instance, clock, understood)
        self.dirty.clear()
        return {instance: self.found[instance] for instance in sorted(self.found)}

    def _fold(self, instance: str, clock: set[datetime], understood: frozenset[str]) -> None:
        self.waiting.discard(instance)
        self.found.pop(instance, None)
        facts = self.assignment.facts_of(instance)
        if not facts:
            return
        outside, entries = Outside(), []
        for one in facts:
            if self._counts(one, outside, understood):
                entries += self._entries(one, instance)
        run = Run(self.machine, instance, entries, list(clock))
        self.found[instance] = run.result(outside)
        if run.waits:
            self.waiting.add(instance)

    def _counts(self, one: Fact, outside: Outside, understood: frozenset[str]) -> bool:
        sides = self.received.sides(one.key, self.machine)
        unknown = sorted(set(must_understand(one.data)) - understood)
        if one.ident in sides.superseded:
            outside.supersede(one, sides.superseded[one.ident])
        elif unknown:
            outside.not_understood(one, unknown)
        elif one in sides.conflicting:
            outside.conflict(one, sides.conflicting)
        else:
            return True
        return False

    def _entries(self, one: Fact, instance: str) -> list[Entry]:
        naming = self.machine.namings[one.name]
        effective = self.received.effective_time(one, self.machine)
        return [
            Entry(one, part.pointer, part.view, order_key(one, effective, naming.place, part.pointer))
            for part in self.assignment.parts(one)
            if part.instance == instance
        ]
