"""What is wrong with a set of events: a problem of one event, with the other events that it takes to see it."""

from __future__ import annotations

from dataclasses import dataclass, field

from canonical.problems import Problem


@dataclass(frozen=True, slots=True)
class EventRef:
    """One event of a set: its id (its idempotency key when it has none), its type, and its place in the list.

    The place is no part of what the event is: two references to one event are equal in any order of the list.
    """

    id: str
    type: str
    index: int = field(compare=False)

    def __str__(self) -> str:
        """``order.released 6f1c...``."""
        return f"{self.type} {self.id}"

    def as_dict(self) -> dict[str, object]:
        """A JSON-ready form."""
        return {"id": self.id, "type": self.type, "index": self.index}


@dataclass(frozen=True, slots=True)
class SetProblem(Problem):
    """A violation of a rule over a set. ``pointer`` is into ``event``; ``others`` are the events it contradicts."""

    event: EventRef = EventRef("", "", -1)
    others: tuple[EventRef, ...] = ()

    def __str__(self) -> str:
        """``error released-within-ordered at order.released 6f1c... /data/lines/0/...: ... (hint), with ...``."""
        place = f"{self.event} {self.pointer}" if self.pointer else str(self.event)
        hint = f" ({self.hint})" if self.hint else ""
        others = f", with {', '.join(map(str, self.others))}" if self.others else ""
        return f"{self.severity} {self.rule} at {place}: {self.message}{hint}{others}"

    def as_dict(self) -> dict[str, object]:
        """A JSON-ready form without the members that are not known."""
        found: dict[str, object] = {**Problem.as_dict(self), "event": self.event.as_dict()}
        return {**found, "others": [one.as_dict() for one in self.others]} if self.others else found
