"""What a reader yields beside messages: envelopes, text that is no message, and findings about the file as a whole.

A reader that was asked for the whole file gives every byte of it: ``lead + raw`` of its items, joined, is the file.
``lead`` is what stood between the item before and this one (line ends, blanks).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from canonical.problems import Position, Problem

EnvelopeKind = Literal[
    "interchange-header", "group-header", "group-trailer", "interchange-trailer", "interchange-acknowledgement"
]


@dataclass(frozen=True, slots=True, repr=False)
class Envelope:
    """A segment around the messages: ISA, GS, GE, IEA, TA1, or UNB (with the UNA before it), UNG, UNE, UNZ.

    ``interchange`` and ``group`` are the objects that the messages inside carry; ``elements[0]`` is the tag. A trailer
    that is missing has no item.
    """

    kind: EnvelopeKind
    interchange: object
    group: object
    elements: list[str]
    position: Position
    raw: bytes
    lead: bytes = b""

    def __repr__(self) -> str:
        return f"<Envelope {self.kind} at {self.position}>"


@dataclass(frozen=True, slots=True, repr=False)
class Blank:
    """Blank space at the end of a file, or more of it than is kept in memory at once."""

    position: Position
    raw: bytes
    lead: bytes = b""

    def __repr__(self) -> str:
        return f"<Blank {len(self.raw)} bytes at {self.position}>"


@dataclass(frozen=True, slots=True, repr=False)
class Unreadable:
    """A stretch of the source that could not be read as a message: the original text, where it starts, and why.

    Bytes that are not UTF-8 are shown as Latin-1, so that none is lost.
    """

    text: str
    position: Position
    problems: list[Problem]
    raw: bytes = b""
    lead: bytes = b""

    def __repr__(self) -> str:
        return f"<Unreadable {len(self.text)} characters at {self.position}: {self.problems[0].rule}>"


@dataclass(frozen=True, slots=True, repr=False)
class Notice:
    """Findings that belong to no message and spoil none, such as a wrong count in a trailer of the file."""

    problems: list[Problem]
    raw: bytes = b""
    lead: bytes = b""

    @property
    def position(self) -> Position:
        """Where the first of them was noticed."""
        return self.problems[0].position

    def __repr__(self) -> str:
        return f"<Notice {self.problems[0].rule} at {self.position}>"
