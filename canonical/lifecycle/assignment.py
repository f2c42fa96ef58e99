"""Which facts concern which instances of a machine, kept in step as facts come in.

Most events name their instances themselves. Some name only what they undo: a retraction says which report was wrong, and
is about the milestone of that report. Until that is known, such an event stands under the name that it gives itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.lifecycle.naming import Part, given, parts_of

if TYPE_CHECKING:
    from canonical.lifecycle.facts import Fact
    from canonical.lifecycle.machine import Machine, Naming
    from canonical.lifecycle.received import Ident, Received

_Trace = tuple[str, tuple[Any, ...]]
"""The type of an undone event and the values by which it is found."""


class Assignment:
    """Facts by instance, and parts by fact."""

    def __init__(self, machine: Machine, received: Received) -> None:
        self.machine = machine
        self.received = received
        self._parts: dict[Ident, list[Part]] = {}
        self._idents: dict[str, dict[Ident, None]] = {}
        self._undoing: dict[_Trace, dict[Ident, None]] = {}
        self._undone: dict[_Trace, dict[Ident, None]] = {}
        self._throughs = [naming for naming in machine.namings.values() if naming.through]

    def update(self, facts: list[Fact]) -> set[str]:
        """Assign these facts, and what hangs on them, anew; gives every instance that they were or are in."""
        mine = [one for one in facts if one.name in self.machine.namings]
        hanging = {ident for one in mine for ident in self._index(one)}
        others = [self.received.facts[ident] for ident in hanging]
        touched: set[str] = set()
        for one in (*mine, *others):
            touched |= self._assign(one)
        return touched

    def parts(self, fact: Fact) -> list[Part]:
        """What of a fact concerns instances of the machine."""
        return self._parts.get(fact.ident, [])

    def facts_of(self, instance: str) -> list[Fact]:
        """The facts that concern an instance."""
        return [self.received.facts[ident] for ident in self._idents.get(instance, ())]

    def _index(self, fact: Fact) -> list[Ident]:
        """Remember by what a fact is found; gives the undoing facts that find it."""
        naming = self.machine.namings[fact.name]
        for trace in _traces(fact, naming):
            self._undoing.setdefault(trace, {})[fact.ident] = None
        hanging: list[Ident] = []
        for other in self._throughs:
            assert other.through is not None
            if fact.name in other.through["events"]:
                trace = (fact.name, _values(fact, other))
                self._undone.setdefault(trace, {})[fact.ident] = None
                hanging += self._undoing.get(trace, ())
        return hanging

    def _assign(self, fact: Fact) -> set[str]:
        before = {part.instance for part in self._parts.get(fact.ident, ())}
        parts = self._through(fact, self.machine.namings[fact.name]) or self._own(fact)
        after = {part.instance for part in parts}
        self._parts[fact.ident] = parts
        for instance in before - after:
            del self._idents[instance][fact.ident]
        for instance in after:
            self._idents.setdefault(instance, {})[fact.ident] = None
        return before | after

    def _own(self, fact: Fact) -> list[Part]:
        return parts_of(fact, self.machine.namings[fact.name])

    def _through(self, fact: Fact, naming: Naming) -> list[Part]:
        if naming.through is None:
            return []
        targets = self.received.by_key.get(fact.compensates or "", [])
        targets = [ident for ident in targets if self.received.facts[ident].name in naming.through["events"]]
        if not targets:
            targets = [ident for trace in _traces(fact, naming) for ident in self._undone.get(trace, ())]
        names = {part.instance for ident in targets for part in self._own(self.received.facts[ident])}
        return [Part(name, "", fact.data) for name in sorted(names)]


def _traces(fact: Fact, naming: Naming) -> list[_Trace]:
    if naming.through is None:
        return []
    return [(event, _values(fact, naming)) for event in naming.through["events"]]


def _values(fact: Fact, naming: Naming) -> tuple[Any, ...]:
    """Empty when there is nothing to find it by, so that such facts find nothing."""
    assert naming.through is not None
    found = [given(fact.data, pointer) for pointer in naming.through["match"]]
    return (fact.tenant, *(str(one) for one in found)) if found and None not in found else (fact.ident,)
