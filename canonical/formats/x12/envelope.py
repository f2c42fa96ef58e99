"""Who sent an X12 file to whom, when, under which control numbers, and which characters separate its parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from typing import ClassVar


class Delimiters:
    """The four characters that an interchange declares in its ISA; ``repetition`` is None before version 00402."""

    __slots__ = ("component", "element", "repetition", "segment")

    def __init__(
        self, element: str = "*", component: str = ":", repetition: str | None = None, segment: str = "~"
    ) -> None:
        """Each is one character."""
        self.element: str = element
        self.component: str = component
        self.repetition: str | None = repetition
        self.segment: str = segment

    def used(self) -> dict[str, str]:
        """Name of each delimiter in use to its character."""
        named = {"segment": self.segment, "element": self.element, "component": self.component}
        return named if self.repetition is None else {**named, "repetition": self.repetition}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Delimiters) and self.used() == other.used()

    def __hash__(self) -> int:
        return hash((self.element, self.component, self.repetition, self.segment))

    def __repr__(self) -> str:
        return f"Delimiters({self.element!r}, {self.component!r}, {self.repetition!r}, {self.segment!r})"


class Interchange:
    """One ISA..IEA: ``elements[0]`` is ``ISA``, ``elements[1]`` to ``[16]`` are stripped; ``raw`` keeps the padding.

    ``number`` counts interchanges in the file from 1, ``offset`` is the byte offset of the ISA. ``encoding`` is
    ``ascii`` until a byte outside it was read, then ``utf-8`` or ``latin-1``. ``wrapped`` says that lines were cut at
    a fixed width by a transport, so that line breaks may stand inside segments. ``separator`` and ``terminator`` are
    the bytes that stand for the element separator and the segment terminator in the file.
    """

    standard: ClassVar[Literal["x12"]] = "x12"

    __slots__ = (
        "delimiters",
        "elements",
        "encoding",
        "number",
        "offset",
        "raw",
        "separator",
        "terminator",
        "wrapped",
    )

    def __init__(
        self, raw: list[str], delimiters: Delimiters, number: int, offset: int, *, wrapped: bool = False
    ) -> None:
        """``raw`` is ISA and its sixteen elements as they were received."""
        self.raw: list[str] = raw
        self.elements: list[str] = [element.strip() for element in raw]
        self.delimiters: Delimiters = delimiters
        self.number: int = number
        self.offset: int = offset
        self.wrapped: bool = wrapped
        self.encoding: str = "ascii"
        self.separator: bytes = delimiters.element.encode()
        self.terminator: bytes = delimiters.segment.encode()

    @property
    def sender_qualifier(self) -> str:
        """ISA05, e.g. ``ZZ`` or ``02`` for a SCAC."""
        return self.elements[5]

    @property
    def sender(self) -> str:
        """ISA06 without padding."""
        return self.elements[6]

    @property
    def receiver_qualifier(self) -> str:
        """ISA07."""
        return self.elements[7]

    @property
    def receiver(self) -> str:
        """ISA08 without padding."""
        return self.elements[8]

    @property
    def date(self) -> str:
        """ISA09, YYMMDD."""
        return self.elements[9]

    @property
    def time(self) -> str:
        """ISA10, HHMM, of an unstated time zone."""
        return self.elements[10]

    @property
    def version(self) -> str:
        """ISA12, e.g. ``00401``."""
        return self.elements[12]

    @property
    def control(self) -> str:
        """ISA13 as text, leading zeros kept."""
        return self.elements[13]

    @property
    def acknowledgement_requested(self) -> bool:
        """ISA14 is 1: the sender waits for a TA1."""
        return self.elements[14] == "1"

    @property
    def test(self) -> bool:
        """ISA15 is T: the content must not reach production."""
        return self.elements[15] == "T"

    def __repr__(self) -> str:
        return f"<Interchange {self.number} {self.control} {self.sender}->{self.receiver} at byte {self.offset}>"


class Group:
    """One GS..GE: ``elements[0]`` is ``GS``; ``number`` counts groups in the interchange from 1, 0 if GS is missing."""

    __slots__ = ("elements", "number", "offset")

    def __init__(self, elements: list[str], number: int, offset: int) -> None:
        """``elements`` may be shorter than nine: absent ones read as empty text."""
        self.elements: list[str] = elements
        self.number: int = number
        self.offset: int = offset

    def _element(self, position: int) -> str:
        return self.elements[position].strip() if position < len(self.elements) else ""

    @property
    def functional_id(self) -> str:
        """GS01, e.g. ``QM`` for status messages."""
        return self._element(1)

    @property
    def functional(self) -> str:
        """GS01 under the name that it has in every standard."""
        return self._element(1)

    @property
    def sender(self) -> str:
        """GS02, the application that sent."""
        return self._element(2)

    @property
    def receiver(self) -> str:
        """GS03, the application that is to receive."""
        return self._element(3)

    @property
    def date(self) -> str:
        """GS04, CCYYMMDD (YYMMDD before version 004010)."""
        return self._element(4)

    @property
    def time(self) -> str:
        """GS05, HHMM, HHMMSS or HHMMSSDD, of an unstated time zone."""
        return self._element(5)

    @property
    def control(self) -> str:
        """GS06 as text."""
        return self._element(6)

    @property
    def version(self) -> str:
        """GS08, e.g. ``004010`` or ``004010VICS``."""
        return self._element(8)

    def __repr__(self) -> str:
        return f"<Group {self.number} {self.functional_id} {self.control} {self.version} at byte {self.offset}>"
