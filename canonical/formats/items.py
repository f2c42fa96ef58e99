"""What a reader yields beside messages: text that is no message, and findings about the file as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.problems import Position, Problem


@dataclass(frozen=True, slots=True, repr=False)
class Unreadable:
    """A stretch of the source that could not be read as a message: the original text, where it starts, and why.

    Bytes that are not UTF-8 are shown as Latin-1, so that none is lost.
    """

    text: str
    position: Position
    problems: list[Problem]

    def __repr__(self) -> str:
        return f"<Unreadable {len(self.text)} characters at {self.position}: {self.problems[0].rule}>"


@dataclass(frozen=True, slots=True, repr=False)
class Notice:
    """Findings that belong to no message and spoil none, such as a wrong count in a trailer of the file."""

    problems: list[Problem]

    @property
    def position(self) -> Position:
        """Where the first of them was noticed."""
        return self.problems[0].position

    def __repr__(self) -> str:
        return f"<Notice {self.problems[0].rule} at {self.position}>"
