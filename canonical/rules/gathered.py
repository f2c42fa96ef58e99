"""A set of facts: each once, without what contradicts itself, what was replaced and what was undone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from canonical.rules.paths import applies

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from canonical.rules.facts import Fact


class Gathered:
    """The facts of a set in one order, whatever the order in which the events were given.

    ``reversals`` says which types undo an event as a whole, each with the conditions of which one has to hold.
    """

    def __init__(self, facts: Iterable[Fact], reversals: Mapping[str, Any]) -> None:
        self.told: list[Fact] = _once(sorted(facts, key=lambda fact: fact.order))
        """Every telling: a fact that came from two sources, or with two ids, is here twice."""
        self._reversals = reversals

    @cached_property
    def facts(self) -> list[Fact]:
        """Every fact once: duplicates have the same key and content."""
        found: dict[tuple[str, str, str], Fact] = {}
        for fact in self.told:
            found.setdefault(fact.ident, fact)
        return list(found.values())

    @cached_property
    def by_key(self) -> dict[tuple[str, str], list[Fact]]:
        """The facts of one tenant and idempotency key: more than one when they contradict each other."""
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts:
            found.setdefault((fact.tenant, fact.key), []).append(fact)
        return found

    @cached_property
    def undone(self) -> dict[tuple[str, str], list[Fact]]:
        """The keys that are undone as a whole, with the events that do so."""
        found: dict[tuple[str, str], list[Fact]] = {}
        for fact in self.facts:
            if fact.compensates and self.is_whole_reversal(fact):
                found.setdefault((fact.tenant, fact.compensates), []).append(fact)
        return found

    @cached_property
    def sides(self) -> dict[tuple[str, str], list[Fact]]:
        """By key, what was not replaced by a newer mapping or a higher revision, and not undone.

        More than one side is a contradiction. What comes under a key after that was undone stands for itself, so that
        an invoice may be voided and come anew under its number.
        """
        return {name: _left(_not_superseded(facts), self.undone.get(name, [])) for name, facts in self.by_key.items()}

    @cached_property
    def kept(self) -> list[Fact]:
        """What was neither replaced nor undone, contradictions with both their sides."""
        return [fact for facts in self.sides.values() for fact in facts]

    @cached_property
    def standing(self) -> list[Fact]:
        """What counts: the same without contradictions, since neither side holds until that is settled."""
        return [fact for facts in self.sides.values() if len(facts) == 1 for fact in facts]

    def is_whole_reversal(self, fact: Fact) -> bool:
        """Whether an event undoes another altogether; others take back a part, and count with their own figures."""
        return any(applies(fact.data, when) for when in self._reversals.get(fact.name, ()))

    def compensated(self, fact: Fact) -> Fact | None:
        """The one fact that this one undoes, if it is in the set."""
        found = self.by_key.get((fact.tenant, fact.compensates or ""), [])
        return found[0] if len(found) == 1 else None

    def of(self, names: Iterable[str]) -> list[Fact]:
        """What counts, of certain event types."""
        wanted = set(names)
        return [fact for fact in self.standing if fact.name in wanted]


def _once(facts: list[Fact]) -> list[Fact]:
    """Without the same event given twice; of those the first in the list is named in reports.

    Events that differ although they state one id, key and content are damaged; one of them is chosen by its text.
    """
    found: dict[tuple[Any, ...], Fact] = {}
    for fact in facts:
        name = (fact.tenant, *fact.order)
        known = found.setdefault(name, fact)
        if (known.text, known.index) > (fact.text, fact.index) if known.differs(fact) else known.index > fact.index:
            found[name] = fact
    return list(found.values())


def _not_superseded(facts: list[Fact]) -> list[Fact]:
    left = [fact for fact in facts if not any(_is_newer_mapping(other, fact) for other in facts)]
    highest = max((fact.revision or 0 for fact in left), default=0)
    return [fact for fact in left if (fact.revision or 0) == highest]


def _left(facts: list[Fact], undoings: list[Fact]) -> list[Fact]:
    """Without what is undone: each undoing takes out all that is not certainly later, or else the first after it."""
    left = facts
    for undoing in undoings:
        later = [fact for fact in left if fact.time and undoing.time and fact.time > undoing.time]
        left = later if len(later) < len(left) else left[1:]
    return left


def _is_newer_mapping(one: Fact, other: Fact) -> bool:
    source = one.envelope.get("sourcehash")
    if not source or source != other.envelope.get("sourcehash"):
        return False
    (name, version), (older_name, older) = (_mapping(fact) for fact in (one, other))
    return name == older_name and version > older


def _mapping(fact: Fact) -> tuple[str, tuple[int, ...]]:
    name, _, version = str(fact.envelope.get("mappedfrom") or "").partition("@")
    return name, tuple(int(part) for part in version.split(".") if part.isascii() and part.isdigit())
