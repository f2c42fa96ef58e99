"""What a change means for one consumer: only what touches the members that it reads can hurt it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.consumers.form import ConsumerError, Problem
from compat.document import Document, same

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.consumers.form import Consumer, Reads
    from compat.consumers.sides import Side
    from compat.decide import Decision
    from compat.keywords import Schema
    from compat.verdict import Answer, Finding, Witness


@dataclass(frozen=True, slots=True)
class Reading:
    """What became of one event type that a consumer reads.

    ``now`` is whether it can read new events with what it has, ``later`` whether it could read old events with the new
    schema; ``gone`` are members that no new event has. ``harmless`` are changes beside what it reads.
    """

    event: str
    version: str
    answer: Answer
    now: Decision | None = None
    later: Decision | None = None
    gone: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()
    harmless: tuple[Finding, ...] = ()
    reason: str = ""

    @property
    def witnesses(self) -> tuple[Witness, ...]:
        """The documents that show it."""
        return tuple(one.witnesses[0] for one in (self.now, self.later) if one is not None and one.witnesses)

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        return {
            "event": self.event,
            "answer": self.answer,
            "reason": self.reason,
            "gone": list(self.gone),
            "readsNewEvents": self.now.answer if self.now else None,
            "readsOldEventsAfterUpgrade": self.later.answer if self.later else None,
            "findings": [finding.as_dict() for finding in self.findings],
            "harmless": [finding.as_dict() for finding in self.harmless],
            "witnesses": [witness.as_dict() for witness in self.witnesses],
        }


def judged(consumer: Consumer, old: Side, new: Side, everything: Everything | None = None) -> list[Reading]:
    """One reading for each event type that a consumer reads, between what it was built with and what there is.

    ``everything`` is shared by all consumers of one run. Raises `ConsumerError` when it declares an event type or a
    member that the old side does not have, and ``MissingExtraError`` without the extra ``compat`` when there is
    something to prove.
    """
    require_known(consumer, old)
    everything = everything or Everything()
    return [_reading(consumer, reads, old, new, everything) for reads in consumer.reads]


def require_known(consumer: Consumer, old: Side) -> None:
    """Refuse a file that declares what its own release does not have, with what was probably meant."""
    problems = tuple(problem for reads in consumer.reads for problem in _unknown(reads, old))
    if problems:
        raise ConsumerError(consumer.file, problems)


def _unknown(reads: Reads, old: Side) -> Iterator[Problem]:
    from compat.consumers.fits import suggestion
    from compat.impact.members import members, places_at

    known = old.schemas()
    if reads.shown not in known:
        said = f"{old.label} has no event type {reads.shown!r}; {suggestion(reads.shown, known)}"
        yield Problem(reads.line, "event", said)
        return
    document = Document(old.schema(known[reads.shown]), reads.shown)
    for pointer, line in zip(reads.members, reads.lines or (reads.line,) * len(reads.members), strict=True):
        if not places_at(document, pointer):
            said = f"{reads.shown} of {old.label} has no member {pointer!r}; {suggestion(pointer, members(document))}"
            yield Problem(line, "members", said)


def _reading(consumer: Consumer, reads: Reads, old: Side, new: Side, everything: Everything) -> Reading:
    artefact = old.schemas()[reads.shown]
    before, after = old.schema(artefact), new.schema(artefact)
    version = "" if old.release is None else old.release.versions()[artefact]
    if after is None:
        return Reading(reads.shown, version, "incompatible", gone=reads.members, reason="the event type is gone")
    if before is None or same(before, after):
        return Reading(reads.shown, version, "compatible", reason="nothing changed")
    return _compared(consumer, reads, version, before, after, everything)


def _compared(
    consumer: Consumer, reads: Reads, version: str, before: Schema, after: Schema, everything: Everything
) -> Reading:
    from compat.consumers.projection import projected
    from compat.decide import decide
    from compat.engine import compare
    from compat.views import consumer_view

    mine, theirs = projected(before, reads.members), projected(after, reads.members)
    gone = tuple(pointer for pointer in reads.members if _is_gone(after, pointer))
    beside = everything.of(reads.shown, before, after)
    if same(mine, theirs) and not gone:
        return Reading(reads.shown, version, "compatible", harmless=beside, reason="nothing that it reads changed")
    view = consumer_view if not consumer.is_strict else dict
    now, later = decide(after, view(mine), "forward"), decide(before, view(theirs), "backward")
    findings = tuple(
        one
        for one in compare(mine, theirs, "full", "strict" if consumer.is_strict else "consumer-view").findings
        if one.path or one.effect != "semantic" or "" in reads.members  # what is said of the cut itself, nobody reads
    )
    answer, reason = _answer(now, later, gone, findings)
    seen = {(one.rule, one.path, one.message) for one in findings}
    harmless = tuple(one for one in beside if (one.rule, one.path, one.message) not in seen)
    return Reading(reads.shown, version, answer, now, later, gone, findings, harmless, reason)


class Everything:
    """What changed in each event type as a whole, compared once for all who read it."""

    def __init__(self, known: dict[str, tuple[Finding, ...]] | None = None) -> None:
        """``known`` are the findings of event types that were compared already."""
        self._known = dict(known or {})

    def of(self, event: str, before: Schema, after: Schema) -> tuple[Finding, ...]:
        """Every change of an event type, whoever minds."""
        from compat.engine import judge_release

        if event not in self._known:
            self._known[event] = judge_release(before, after).findings
        return self._known[event]


def _is_gone(schema: Schema, pointer: str) -> bool:
    from compat.impact.members import places_at

    return not places_at(Document(schema), pointer)


def _answer(now: Decision, later: Decision, gone: tuple[str, ...], findings: tuple[Finding, ...]) -> tuple[Answer, str]:
    reasons = []
    if gone:
        reasons.append(f"no new event has {', '.join(pointer or 'the event' for pointer in gone)}")
    if now.answer == "incompatible":
        reasons.append("new events can be unreadable for it")
    if later.answer == "incompatible":
        reasons.append("after an upgrade, old events can be unreadable for it")
    if any(one.effect == "semantic" and one.bump == "major" for one in findings):
        reasons.append("what it reads means something else")
    if reasons:
        return "incompatible", "; ".join(reasons)
    undecided = [one.reason for one in (now, later) if one.answer == "undecided"]
    if undecided:
        return "undecided", "; ".join(dict.fromkeys(undecided))
    return "compatible", "what changed does not hurt what it reads"
