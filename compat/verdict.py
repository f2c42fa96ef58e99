"""What the checker answers: a verdict, the findings that explain it and the documents that prove it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Answer = Literal["compatible", "incompatible", "undecided"]
Direction = Literal["backward", "forward"]
Effect = Literal["breaks", "safe", "masked", "open", "semantic"]
Bump = Literal["none", "patch", "minor", "major"]

BUMPS: tuple[Bump, ...] = ("none", "patch", "minor", "major")


def larger(*bumps: Bump) -> Bump:
    """The largest of the bumps; ``none`` when there are none."""
    return max(bumps, key=BUMPS.index, default="none")


@dataclass(frozen=True, slots=True)
class Witness:
    """A document that the writer's schema accepts and the reader's rejects, confirmed by two validators.

    No member and no item of it can be taken away. ``keyword`` and ``schema_pointer`` say what in the reader's
    schema rejects it, ``pointer`` where in the document, ``detail`` names the member or value if there is one.
    """

    direction: Direction
    document: Any
    pointer: str
    keyword: str
    schema_pointer: str
    detail: str = ""

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        return {
            "direction": self.direction,
            "document": self.document,
            "pointer": self.pointer,
            "keyword": self.keyword,
            "schemaPointer": self.schema_pointer,
            **({"detail": self.detail} if self.detail else {}),
        }


@dataclass(frozen=True, slots=True)
class Location:
    """One side of a finding: a JSON pointer and, when the side is a file, its path and line (from 1)."""

    pointer: str
    file: str = ""
    line: int = 0

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form without what is not known."""
        place = {"file": self.file, "line": self.line} if self.file else {}
        return {"pointer": self.pointer, **place}


@dataclass(frozen=True, slots=True)
class Finding:
    """One change, explained by a rule; ``effect`` is what the proof says about it.

    breaks: a witness shows it; safe: proven harmless; masked: another limit hides it; open: not decided;
    semantic: the set of documents is not concerned, their meaning is. ``path`` is the place in a document
    (``*`` stands for any item).
    """

    rule: str
    message: str
    hint: str
    path: str
    old: Location
    new: Location
    effect: Effect
    bump: Bump
    directions: tuple[Direction, ...] = ()
    witness: Witness | None = None

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form."""
        found: dict[str, Any] = {
            "rule": self.rule,
            "effect": self.effect,
            "bump": self.bump,
            "message": self.message,
            "hint": self.hint,
            "path": self.path,
            "old": self.old.as_dict(),
            "new": self.new.as_dict(),
            "directions": list(self.directions),
        }
        return found | ({"witness": self.witness.as_dict()} if self.witness else {})


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one pair of schemas under a named mode and policy; ``bump`` is None while undecided.

    ``report`` is there when two deciders contradict each other: both schemas and the documents in question, ready
    to be reported.
    """

    answer: Answer
    mode: str
    policy: str
    reason: str
    bump: Bump | None
    witness: Witness | None = None
    findings: tuple[Finding, ...] = ()
    report: dict[str, Any] | None = None

    def as_dict(self) -> dict[str, Any]:
        """A JSON-ready form; the same that ``canonical-compat diff --output json`` prints."""
        report = {"report": self.report} if self.report else {}
        return report | {
            "answer": self.answer,
            "mode": self.mode,
            "policy": self.policy,
            "reason": self.reason,
            "bump": self.bump,
            "witness": self.witness.as_dict() if self.witness else None,
            "findings": [finding.as_dict() for finding in self.findings],
        }
