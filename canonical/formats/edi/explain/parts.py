"""What an explanation is made of: blocks (envelopes, messages, stretches of text), segments in them, parts of segments."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable

BlockKind = Literal[
    "interchange",
    "interchange-end",
    "interchange-acknowledgement",
    "group",
    "group-end",
    "message",
    "idoc",
    "unreadable",
    "notice",
]

DEPTHS: dict[BlockKind, int] = {
    "interchange": 0,
    "interchange-end": 0,
    "interchange-acknowledgement": 1,
    "group": 1,
    "group-end": 1,
    "message": 2,
    "idoc": 0,
    "unreadable": 0,
    "notice": 0,
}
"""How far a block is indented: messages stand in groups, groups in interchanges."""


@dataclass(slots=True)
class Part:
    """One element, repetition, component or field: where it stands, what it is called, what it says.

    ``place`` is ``AT7-02``, ``DTM-01.2`` or ``E1EDK01.BELNR``; ``number`` and ``type`` are those of the data element.
    ``value`` is the text without release characters, for a composite the whole as it was received. ``meaning`` says
    what a code stands for, ``readable`` is a date, time or amount in the form in which people read it; both are empty
    where nothing is known. ``parts`` are components or repetitions.
    """

    place: str
    name: str = ""
    value: str = ""
    meaning: str = ""
    readable: str = ""
    number: str = ""
    type: str = ""
    position: Position = field(default_factory=Position)
    problems: list[Problem] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


@dataclass(slots=True)
class Opened:
    """A loop that a segment opens: its name, its how-manieth it is there, and what tells it from the others."""

    name: str
    count: int
    what: str = ""


@dataclass(slots=True)
class Segment:
    """One segment or record; ``depth`` counts the loops around it, ``opens`` is the loop that begins with it.

    ``shown`` marks it as passed on already, where only some segments are.
    """

    tag: str
    name: str = ""
    depth: int = 0
    loop: str = ""
    opens: Opened | None = None
    parts: list[Part] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    position: Position = field(default_factory=Position)
    shown: bool = False

    @property
    def sound(self) -> bool:
        """Nothing is wrong with the segment or in it."""
        return not self.problems and all(_sound(part) for part in self.parts)


def _sound(part: Part) -> bool:
    return not part.problems and all(_sound(inner) for inner in part.parts)


@dataclass(slots=True)
class Block:
    """A piece of the file that is shown as one.

    ``title`` says what it is, in one line; ``facts`` are the words by which people and programs know it (control
    number, sender, version ...), in the order in which they are shown. ``segments`` are made as they are walked, once:
    a message is never held a second time, in its long form. ``problems`` are those that have no segment, ``found`` are
    all.
    """

    kind: BlockKind
    title: str
    facts: dict[str, str] = field(default_factory=dict)
    segments: Iterable[Segment] = ()
    problems: list[Problem] = field(default_factory=list)
    found: list[Problem] = field(default_factory=list)
    text: str = ""
    position: Position = field(default_factory=Position)
    number: int = 0
    type: str = ""
    standard: str = ""
    grouped: bool = True

    @property
    def depth(self) -> int:
        """How far it is indented; messages of EDIFACT rarely stand in groups."""
        return DEPTHS[self.kind] - (self.kind == "message" and not self.grouped)
