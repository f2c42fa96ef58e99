"""The whole answer to the question who is hurt: every event type that changed, and everybody who minds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.document import same
from compat.impact.changes import MemberChange

if TYPE_CHECKING:
    from collections.abc import Iterable

    from compat.consumers.form import Consumer
    from compat.consumers.judge import Reading
    from compat.consumers.sides import Side
    from compat.impact.facts import Facts
    from compat.impact.hurt import Hurt
    from compat.keywords import Schema
    from compat.verdict import Answer, Verdict


@dataclass(frozen=True, slots=True)
class EventImpact:
    """One event type that changed: the verdict, its members that changed, and who is hurt (consumers apart)."""

    event: str
    version: str
    verdict: Verdict | None
    changes: tuple[MemberChange, ...]
    hurt: tuple[Hurt, ...]

    @property
    def answer(self) -> Answer:
        """The answer of the gate; incompatible when the event type is gone."""
        return "incompatible" if self.verdict is None else self.verdict.answer

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        witness = self.verdict.witness if self.verdict else None
        return {
            "event": self.event,
            "released": self.version,
            "answer": self.answer,
            "changes": [change.as_dict() for change in self.changes],
            "hurt": [one.as_dict() for one in self.hurt],
            "witness": witness.as_dict() if witness else None,
        }


@dataclass(frozen=True, slots=True)
class Impact:
    """Everything; ``looked_at`` says which kinds of facts were there to look at."""

    against: str
    to: str
    events: tuple[EventImpact, ...]
    consumers: tuple[tuple[Consumer, tuple[Reading, ...]], ...]
    looked_at: tuple[str, ...]
    unchanged: int = 0

    @property
    def answer(self) -> Answer:
        """Incompatible when somebody is hurt for sure, undecided when nobody is but something is open."""
        answers = {reading.answer for _, readings in self.consumers for reading in readings}
        if "incompatible" in answers or any(one.effect == "breaks" for event in self.events for one in event.hurt):
            return "incompatible"
        if "undecided" in answers or any(event.answer == "undecided" for event in self.events):
            return "undecided"
        return "compatible"

    @property
    def exit_code(self) -> int:
        """0 nobody is hurt, 1 somebody is, 4 undecided only."""
        return {"compatible": 0, "incompatible": 1, "undecided": 4}[self.answer]

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        return {
            "against": self.against,
            "to": self.to,
            "answer": self.answer,
            "lookedAt": list(self.looked_at),
            "unchanged": self.unchanged,
            "events": [event.as_dict() for event in self.events],
            "consumers": [consumer_dict(consumer, readings) for consumer, readings in self.consumers],
        }


def consumer_dict(consumer: Consumer, readings: Iterable[Reading]) -> dict[str, Any]:
    """A consumer with what became of what it reads, JSON-ready."""
    return {
        "name": consumer.name,
        "owner": consumer.owner,
        "contact": consumer.contact,
        "file": consumer.file,
        "release": consumer.release,
        "tolerance": consumer.tolerance,
        "readings": [reading.as_dict() for reading in readings],
    }


def impact(
    old: Side, new: Side, lineage: Facts | None, rules: Facts | None, consumers: list[Consumer] | None
) -> Impact:
    """Who is hurt between two sides, by the facts that are given.

    Raises ``ConsumerError`` for a consumer that declares what the old side does not have, ``MissingExtraError`` without
    the extra ``compat`` when there is something to prove.
    """
    from compat.consumers.judge import Everything, judged

    before, found, unchanged = old.schemas(), [], 0
    for name, artefact in sorted(before.items()):
        left, right = old.schema(artefact), new.schema(artefact)
        if left is None or same(left, right):
            unchanged += 1
            continue
        version = "" if old.release is None else old.release.versions()[artefact]
        found.append(_event(name, version, left, right, lineage, rules))
    everything = Everything({one.event: one.verdict.findings for one in found if one.verdict is not None})
    readers = tuple((consumer, tuple(judged(consumer, old, new, everything))) for consumer in consumers or ())
    kinds = (("mappings", lineage), ("rules", rules), ("consumers", consumers))
    looked_at = tuple(name for name, given in kinds if given is not None)
    return Impact(old.label, new.label, tuple(found), readers, looked_at, unchanged)


def _event(
    name: str, version: str, old: Schema, new: Schema | None, lineage: Facts | None, rules: Facts | None
) -> EventImpact:
    from compat.engine import judge_release
    from compat.impact.changes import changes, shapes
    from compat.impact.hurt import by_absence, by_lineage, by_rules

    if new is None:
        gone = MemberChange("removed", name)
        return EventImpact(name, version, None, (gone,), tuple(by_absence(name, lineage, rules, gone)))
    verdict = judge_release(old, new)
    both = shapes(old, new)
    found = changes(both, verdict.findings)
    hurt = [*by_lineage(name, found, lineage)] if lineage is not None else []
    hurt += by_rules(name, both, found, rules) if rules is not None else ()
    return EventImpact(name, version, verdict, tuple(found), tuple(hurt))
