"""What an explanation needs to know of a transaction set or message, whichever standard it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from canonical.problems import Position, Problem


class Message(Protocol):
    """A transaction set or message; readers give its interchange and group as objects of their standard."""

    standard: str
    interchange: Any
    group: Any
    number: int
    message_type: str
    control: str
    version: str
    association: str
    position: Position
    segments: list[list[str]]
    problems: list[Problem]

    def values(self, segment: int, element: int) -> list[list[str]]:
        """Repetitions of components of an element, release characters undone."""

    def at(
        self,
        segment: int,
        element: int | None = None,
        component: int | None = None,
        repetition: int | None = None,
        loop: str | None = None,
    ) -> Position:
        """The place of a part, with its byte offset."""
