"""The rows of a mapping: what a message element means in a canonical event, said once for both directions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from canonical.mapping.codec import Codec

Certainty = Literal["S", "D", "P"]
"""S: read in the standard, schema or vendor's own documentation. D: two independent sources agree. P: one source."""

DropReason = Literal[
    "structural",  # counters, qualifiers and terminators that carry no fact of their own
    "redundant",  # the same fact is taken from another element
    "organisational",  # means something only inside the sender's organisation
    "display",  # text for people that repeats coded data
    "no-target",  # a fact that the event type has no field for yet
    "uncertain",  # the spelling or meaning is not known for sure, so nothing is made of it
    "next-release",  # a fact that belongs to an event type which is not released yet
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What every row carries: how sure it is, where that is written, and when it applies.

    ``when`` are conditions that must all hold: ``"AT7-03"`` (present), ``"!AT7-03"``, ``"B1-04=A|D"``.
    """

    cert: Certainty = "D"
    cite: str = ""
    note: str = ""
    when: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Map(Row):
    """Elements to fields through a codec; several of either when they belong together (date, time and zone)."""

    targets: tuple[str, ...]
    sources: tuple[str, ...]
    codec: Codec


@dataclass(frozen=True, slots=True)
class Const(Row):
    """A field that this message always implies; ``why`` says how."""

    target: str
    value: Any
    why: str


@dataclass(frozen=True, slots=True)
class Each(Row):
    """An array: one item for each occurrence of the loop or segment ``over`` that meets ``only``.

    ``only`` tests the item itself, for example ``("L11-02!=QN",)``. Row targets are relative to the item; the empty
    target is the item itself. Two such rows for one target follow each other in the array. ``key`` names the field by
    which items are matched when a message is edited; without it they are matched by position.
    """

    target: str
    over: str
    rows: tuple[Row, ...]
    only: tuple[str, ...] = ()
    key: str = ""


@dataclass(frozen=True, slots=True)
class Counter(Row):
    """A field that counts the occurrences of the loop around it from 1; a written element when ``source`` is given."""

    target: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Fill(Row):
    """An element that the format demands and no field holds.

    ``value`` is text, ``@name`` from the profile, ``=B3-07`` what another element says, or ``#`` the number of the
    occurrence of the loop. It is written when its segment stands or ``always`` is set, and ``when`` holds; never read.
    """

    source: str
    value: str
    why: str
    always: bool = False


@dataclass(frozen=True, slots=True)
class Drop(Row):
    """Elements that are knowingly not mapped: a whole segment (``"L5"``), or elements of it (``"B2-07"``)."""

    sources: tuple[str, ...]
    reason: DropReason


@dataclass(frozen=True, slots=True)
class Skip(Row):
    """Occurrences that make no event in this release, reported with ``why`` wherever ``when`` holds."""

    each: str
    why: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Emit(Row):
    """One event for each occurrence of the loop ``each`` (empty: one a message) for which ``when`` holds."""

    event: str
    rows: tuple[Row, ...]
    each: str = ""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Mapping:
    """Everything that is known about one message type: its structure, its events, and what is left out on purpose.

    ``name`` is ``<format>-<message>`` and ``versions`` are those the mapping was written against. ``mapped_floor`` is the
    share of elements in the sample messages that must be mapped (not merely dropped). ``message_types`` are the IDoc
    message types (MESTYP) that the structure carries and this mapping understands.
    """

    name: str
    format: Literal["x12", "idoc"]
    message: str
    version: str
    versions: tuple[str, ...]
    structure: str
    emits: tuple[Emit, ...]
    rows: tuple[Row, ...] = ()
    mapped_floor: float = 0.5
    writes: bool = False
    message_types: tuple[str, ...] = ()

    @property
    def notation(self) -> str:
        """The structure with what every message of the format has around it."""
        return f"ST! {self.structure} SE!" if self.format == "x12" else self.structure
