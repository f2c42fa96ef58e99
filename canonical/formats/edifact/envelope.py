"""Who sent an EDIFACT file to whom, when, under which references, and which characters separate its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from canonical.formats.edifact.released import plain, split

if TYPE_CHECKING:
    from canonical.formats.edifact.delimiters import Delimiters


class _Header:
    """A header segment: ``elements[0]`` is its tag, the others are in wire spelling; absent ones read as empty text."""

    __slots__ = ("delimiters", "elements", "number", "offset")

    standard: ClassVar[str] = "edifact"

    def __init__(self, elements: list[str], delimiters: Delimiters, number: int, offset: int) -> None:
        self.elements: list[str] = elements
        self.delimiters: Delimiters = delimiters
        self.number: int = number
        self.offset: int = offset

    def value(self, element: int, component: int = 1) -> str:
        """A component as it was meant, without release characters and blanks around it; both count from 1."""
        if element >= len(self.elements):
            return ""
        marks = self.delimiters
        parts = split(self.elements[element], marks.component, marks.release)
        return plain(parts[component - 1], marks.release).strip() if component <= len(parts) else ""


class Interchange(_Header):
    """One UNB..UNZ; ``number`` counts interchanges in the file from 1, ``offset`` is that of UNA or UNB.

    Without UNB ``elements`` is ``["UNB"]`` and everything reads as empty. ``encoding`` is how the text of its messages
    is read: ``ascii`` until a byte outside it was met. ``wrapped`` says that a transport has cut it into lines.
    """

    __slots__ = ("declared", "encoding", "wrapped")

    def __init__(
        self,
        elements: list[str],
        delimiters: Delimiters,
        number: int,
        offset: int,
        *,
        wrapped: bool = False,
        declared: bool = False,
    ) -> None:
        """``declared`` says that a UNA gave the delimiters."""
        super().__init__(elements, delimiters, number, offset)
        self.encoding: str = "ascii"
        self.wrapped: bool = wrapped
        self.declared: bool = declared

    @property
    def syntax(self) -> str:
        """Syntax identifier 0001, which names the character set, e.g. ``UNOC``."""
        return self.value(1)

    @property
    def syntax_version(self) -> str:
        """Syntax version 0002, ``1`` to ``4``."""
        return self.value(1, 2)

    @property
    def version(self) -> str:
        """Syntax identifier and version, e.g. ``UNOC:3``."""
        return f"{self.syntax}:{self.syntax_version}" if len(self.elements) > 1 else ""

    @property
    def sender(self) -> str:
        """Who sent it (0004)."""
        return self.value(2)

    @property
    def sender_qualifier(self) -> str:
        """What kind of number the sender is (0007), e.g. ``14`` for a GLN."""
        return self.value(2, 2)

    @property
    def receiver(self) -> str:
        """Who is to receive it (0010)."""
        return self.value(3)

    @property
    def receiver_qualifier(self) -> str:
        """What kind of number the receiver is (0007)."""
        return self.value(3, 2)

    @property
    def parties(self) -> tuple[str, str]:
        """Sender and receiver."""
        return self.sender, self.receiver

    @property
    def date(self) -> str:
        """Date of preparation (0017): YYMMDD in syntax 1 to 3, CCYYMMDD in syntax 4."""
        return self.value(4)

    @property
    def time(self) -> str:
        """Time of preparation (0019), HHMM, of an unstated time zone."""
        return self.value(4, 2)

    @property
    def control(self) -> str:
        """Interchange control reference (0020) as text."""
        return self.value(5)

    @property
    def application(self) -> str:
        """Application reference (0026), often the type of the messages."""
        return self.value(7)

    @property
    def acknowledgement_requested(self) -> bool:
        """0031 is 1: the sender waits for a CONTRL."""
        return self.value(9) == "1"

    @property
    def agreement(self) -> str:
        """Identification of the agreement between the partners (0032)."""
        return self.value(10)

    @property
    def test(self) -> bool:
        """0035 is given and not 0: the content must not reach production."""
        return self.value(11) not in ("", "0")

    def __repr__(self) -> str:
        return f"<Interchange {self.number} {self.control} {self.sender}->{self.receiver} at byte {self.offset}>"


class Group(_Header):
    """One UNG..UNE; ``number`` counts groups in the interchange from 1, and is 0 where messages stand in none."""

    __slots__ = ()

    @property
    def functional(self) -> str:
        """The type of its messages (0038)."""
        return self.value(1)

    @property
    def sender(self) -> str:
        """The application that sent (0040)."""
        return self.value(2)

    @property
    def receiver(self) -> str:
        """The application that is to receive (0044)."""
        return self.value(3)

    @property
    def date(self) -> str:
        """Date of preparation (0017)."""
        return self.value(4)

    @property
    def time(self) -> str:
        """Time of preparation (0019)."""
        return self.value(4, 2)

    @property
    def control(self) -> str:
        """Group reference number (0048) as text."""
        return self.value(5)

    @property
    def version(self) -> str:
        """Version and release of its messages (0052 and 0054), e.g. ``D.96A``."""
        return ".".join(part for part in (self.value(7), self.value(7, 2)) if part)

    def __repr__(self) -> str:
        return f"<Group {self.number} {self.functional} {self.control} {self.version} at byte {self.offset}>"
