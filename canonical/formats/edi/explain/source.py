"""What an explanation needs to know of a transaction set or message, whichever standard it follows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from canonical.problems import Position, Problem


class Delimited(Protocol):
    """The delimiters of an interchange; EDIFACT adds ``release`` and ``decimal``."""

    element: str
    component: str
    repetition: str | None
    segment: str


class Header(Protocol):
    """The interchange header."""

    number: int
    offset: int
    delimiters: Delimited
    elements: list[str]
    encoding: str

    @property
    def sender(self) -> str: ...
    @property
    def sender_qualifier(self) -> str: ...
    @property
    def receiver(self) -> str: ...
    @property
    def receiver_qualifier(self) -> str: ...
    @property
    def date(self) -> str: ...
    @property
    def time(self) -> str: ...
    @property
    def control(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def test(self) -> bool: ...
    @property
    def standard(self) -> str: ...


class GroupHeader(Protocol):
    """The group header; ``number`` is 0 where there is none."""

    number: int
    offset: int
    elements: list[str]

    @property
    def functional(self) -> str: ...
    @property
    def control(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def sender(self) -> str: ...
    @property
    def receiver(self) -> str: ...
    @property
    def date(self) -> str: ...
    @property
    def time(self) -> str: ...


class Message(Protocol):
    """A transaction set or message."""

    number: int
    offset: int
    encoding: str
    problems: list[Problem]

    @property
    def standard(self) -> str: ...
    @property
    def interchange(self) -> Header: ...
    @property
    def group(self) -> GroupHeader: ...
    @property
    def raw(self) -> bytes: ...
    @property
    def lead(self) -> bytes: ...
    @property
    def segments(self) -> list[list[str]]: ...
    @property
    def message_type(self) -> str: ...
    @property
    def control(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def association(self) -> str: ...
    @property
    def position(self) -> Position: ...
    def values(self, segment: int, element: int) -> list[list[str]]: ...
    def at(
        self,
        segment: int,
        element: int | None = None,
        component: int | None = None,
        repetition: int | None = None,
        loop: str | None = None,
    ) -> Position: ...
