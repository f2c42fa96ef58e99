"""What a standard says about segments, elements, codes and messages: the shape that X12 and EDIFACT tables share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

if TYPE_CHECKING:
    from canonical.formats.structure import Loop


class ElementUse(NamedTuple):
    """One position of a segment, or of a composite.

    ``number`` names the data element or composite (``145``, ``C040``, ``3035``, ``C507``), empty where no source names
    it. ``type`` is AN, ID, R, DT, TM, N0 to N9, B (X12), a, n, an (EDIFACT), C for a composite, or empty if unknown.
    ``minimum`` and ``maximum`` count characters, 0 where unknown; ``requirement`` is M (mandatory), O (optional), X
    (depends on a syntax note) or C (conditional). ``repeat`` is how often the element may stand. ``sure`` is false if
    sources disagree: then nothing but the type is judged. ``notes`` are the syntax notes between the components.
    """

    position: int
    number: str
    type: str
    minimum: int
    maximum: int
    requirement: str
    repeat: int = 1
    components: tuple[ElementUse, ...] = ()
    sure: bool = True
    notes: tuple[str, ...] = ()


class SegmentUse(NamedTuple):
    """A segment: its name in our words, its elements in order, and the syntax notes between them (``P0304``).

    ``complete`` is false if the table ends early: then elements behind the last one are not judged.
    """

    tag: str
    name: str
    elements: tuple[ElementUse, ...]
    notes: tuple[str, ...] = ()
    complete: bool = True


class Dictionary(Protocol):
    """The tables of one standard in one version; nothing that is not listed is judged.

    ``tables`` is the version that the tables were made for. Where it is not ``version``, they are the nearest ones, and
    what may differ between versions is judged mildly.
    """

    standard: str
    version: str
    tables: str

    def segment(self, tag: str) -> SegmentUse | None:
        """The layout of a segment, None if it is not known."""

    def element_name(self, number: str) -> str:
        """What a data element or composite is called, in our words; empty if it is not known."""

    def meaning(self, number: str, code: str) -> str:
        """What a code of a data element means, in our words; empty if it is not known."""

    def codes(self, number: str) -> frozenset[str] | None:
        """All codes of a data element, None unless the list is known to be complete."""

    def message_name(self, message: str) -> str:
        """What a set or message is called (``204``: motor carrier load tender); empty if it is not known."""

    def messages(self) -> tuple[str, ...]:
        """The sets or messages whose structure is known."""

    def structure(self, message: str) -> Loop | None:
        """How the segments of a set or message nest, None if it is not known."""
