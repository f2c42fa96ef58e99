"""What a reader yields beside messages: text that is no message, and findings about the file as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canonical.problems import Position, Problem


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A stretch of the source that could not be read as a message: the original text, where it starts, and why."""

    text: str
    position: Position
    problems: list[Problem]


@dataclass(frozen=True, slots=True)
class Notice:
    """Findings that belong to no message, such as a wrong count in a trailer of the file."""

    problems: list[Problem]
