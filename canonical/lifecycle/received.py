"""The received set: every fact once, which of several tellings of a fact stands, and which contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from canonical.lifecycle.order import effective_times, raw_key

if TYPE_CHECKING:
    from datetime import datetime

    from canonical.lifecycle.facts import Fact
    from canonical.lifecycle.machine import Machine

Ident = tuple[str, str]
"""Idempotency key and content hash."""


class Sides(NamedTuple):
    """The tellings of one fact: those that stand, those that a better one replaced, and those in conflict."""

    standing: list[Fact]
    superseded: dict[Ident, Fact]
    conflicting: list[Fact]


class Received:
    """A set: adding an event twice, in any order, changes nothing.

    What stands is asked for a machine: an event resolves a contradiction only where it takes something out.
    """

    def __init__(self) -> None:
        self.facts: dict[Ident, Fact] = {}
        self.by_key: dict[str, list[Ident]] = {}
        self.by_group: dict[tuple[str, str, str], list[Ident]] = {}
        self.by_target: dict[str, list[Ident]] = {}
        self._sides: dict[str, dict[str, Sides]] = {}
        self._effective: dict[tuple[str, str, str], dict[str, dict[Ident, datetime]]] = {}

    def add(self, fact: Fact) -> list[Fact]:
        """Take in one fact; gives every fact whose standing or place in the order may be another now."""
        known = self.facts.get(fact.ident)
        if known is not None and not fact.stands_before(known):
            return []
        if known is not None:
            self._forget(known)
        self.facts[fact.ident] = fact
        self.by_key.setdefault(fact.key, []).append(fact.ident)
        if fact.group is not None:
            self.by_group.setdefault(fact.group, []).append(fact.ident)
        if fact.compensates is not None:
            self.by_target.setdefault(fact.compensates, []).append(fact.ident)
        return self._touched([fact] if known is None else [fact, known])

    def sides(self, key: str, machine: Machine) -> Sides:
        """What stands, in a machine, of the fact with this idempotency key."""
        known = self._sides.setdefault(key, {})
        if machine.name not in known:
            tellings = [self.facts[ident] for ident in self.by_key.get(key, ())]
            known[machine.name] = self._sorted_out(tellings, machine)
        return known[machine.name]

    def effective_time(self, fact: Fact, machine: Machine) -> datetime:
        """The time at which a fact counts (`canonical.lifecycle.order`)."""
        if fact.group is None:
            return fact.time
        known = self._effective.setdefault(fact.group, {})
        if machine.name not in known:
            members = [self.facts[ident] for ident in self.by_group[fact.group]]
            standing = [one for one in members if one in self.sides(one.key, machine).standing]
            known[machine.name] = effective_times(standing)
        return known[machine.name].get(fact.ident, fact.time)

    def _forget(self, fact: Fact) -> None:
        """A duplicate with a better known time takes the place of another."""
        self.by_key[fact.key].remove(fact.ident)
        if fact.group is not None:
            self.by_group[fact.group].remove(fact.ident)
        if fact.compensates is not None:
            self.by_target[fact.compensates].remove(fact.ident)

    def _touched(self, changed: list[Fact]) -> list[Fact]:
        """The facts of the same key, of what is undone or undoes, and of the same subject and type as any of these."""
        keys = {key for one in changed for key in (one.key, one.compensates) if key is not None}
        idents = {ident for key in keys for ident in self.by_key.get(key, ())}
        idents |= {ident for one in changed for ident in self.by_target.get(one.key, ())}
        for key in keys:
            self._sides.pop(key, None)
        groups = {self.facts[ident].group for ident in idents} | {one.group for one in changed}
        for group in groups - {None}:
            assert group is not None
            self._effective.pop(group, None)
            idents |= set(self.by_group.get(group, ()))
        return [self.facts[ident] for ident in idents]

    def _sorted_out(self, tellings: list[Fact], machine: Machine) -> Sides:
        if len(tellings) < 2:
            return Sides(tellings, {}, [])
        superseded: dict[Ident, Fact] = {}
        left = tellings
        for better in (_newer_mapping, _higher_revision):
            found = {one.ident: best for one in left for best in [better(one, left)] if best is not None}
            superseded.update(found)
            left = [one for one in left if one.ident not in found]
        if len(left) - len(self._undone(left, machine)) > 1:
            return Sides([], superseded, left)
        return Sides(left, superseded, [])

    def _undone(self, left: list[Fact], machine: Machine) -> set[Ident]:
        """Which sides an undoing takes out: all that stand before it, or the first after it when none does."""
        naming = [self.facts[ident] for ident in self.by_target.get(left[0].key, ())] if left else []
        undoings = [one for one in naming if machine.takes_out(one.name, one.data, left[0].name)]
        ordered = sorted(left, key=lambda one: raw_key(one, undoing=False))
        gone: set[Ident] = set()
        for undoing in sorted(undoings, key=lambda one: raw_key(one, undoing=True)):
            place = raw_key(undoing, undoing=True)
            before = [one for one in ordered if raw_key(one, undoing=False) < place]
            here = before or ordered[:1]
            gone |= {one.ident for one in here}
        return gone


def _newer_mapping(one: Fact, tellings: list[Fact]) -> Fact | None:
    """What a newer version of the same mapping made of the same message."""
    if not one.source_hash:
        return None
    alike = [other for other in tellings if (other.source_hash, other.mapping) == (one.source_hash, one.mapping)]
    newer = [other for other in alike if other.mapping_version > one.mapping_version]
    return max(newer, key=lambda other: (other.mapping_version, other.ident), default=None)


def _higher_revision(one: Fact, tellings: list[Fact]) -> Fact | None:
    """What a higher revision says, when the type has revisions."""
    higher = [other for other in tellings if (other.revision or 0) > (one.revision or 0)]
    return max(higher, key=lambda other: (other.revision or 0, other.ident), default=None)
