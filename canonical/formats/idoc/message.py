"""One IDoc in memory: its control record and its data records, each with the text it was read from."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from canonical.problems import Position, Problem

Form = Literal["flat", "xml"]

CONTROL = "EDI_DC40"
"""Name of the control record in both serialisations."""


def split_line(raw: str) -> tuple[str, str]:
    """A flat line and its end: line break, blank lines behind it, the end mark 1A of old systems."""
    cut = raw.find("\n")
    body = raw.rstrip("\r\x1a") if cut < 0 else raw[:cut].rstrip("\r")
    return body, raw[len(body) :]


@dataclass(slots=True)
class Record:
    """One record: a segment type with its fields, its place in the tree, and where it was found.

    ``parent`` is an index into `IDoc.records`, None for a segment directly below the IDoc; ``level`` is the depth, 1
    for those. ``number`` is SEGNUM; 0 lets a writer number the records. ``definition`` is the versioned name that a
    flat file carries (``E2EDK01003``), empty in XML. ``fields`` leaves blank fields out. ``tail`` is what a flat record
    holds beyond the known layout, all of SDATA when none is known. ``raw`` is the flat line with its line ending, empty
    in XML and in records that a program made. ``line`` counts from 1, ``offset`` is a byte offset from 0 in the source;
    in XML both are None until `IDoc.place` is asked.
    """

    segment: str
    fields: dict[str, str] = field(default_factory=dict)
    parent: int | None = None
    level: int = 1
    number: int = 0
    definition: str = ""
    tail: str = ""
    raw: str = ""
    line: int | None = None
    offset: int | None = None


@dataclass(slots=True)
class IDoc:
    """One IDoc: ``head`` is the control record EDI_DC40, ``records`` the data records in document order.

    A program that makes an IDoc gives ``head`` and ``records`` only. A reader also sets ``number`` (its place in the
    file, from 1), ``position``, ``problems`` (an IDoc with a problem of severity error should not be mapped), ``form``,
    ``fixed`` (whether flat records stand without line ends), ``encoding``, ``source`` (the bytes of an XML IDoc),
    ``before`` (text in front of it that is no IDoc: byte order mark, blank lines, XML prologue), ``after`` (text behind
    the last IDoc; known once the reader has finished) and ``root`` (the name of the XML root).
    """

    head: Record
    records: list[Record] = field(default_factory=list)
    number: int = 1
    position: Position = field(default_factory=Position)
    problems: list[Problem] = field(default_factory=list)
    form: Form = "flat"
    fixed: bool = False
    encoding: str = "utf-8"
    source: bytes = b""
    before: str = ""
    after: str = ""
    root: str = ""

    @classmethod
    def of(cls, control: dict[str, str], records: list[Record]) -> IDoc:
        """An IDoc from the fields of its control record and its data records."""
        return cls(Record(CONTROL, control), records)

    @property
    def control(self) -> dict[str, str]:
        """The fields of EDI_DC40, such as DOCNUM, MESTYP and SNDPRN."""
        return self.head.fields

    @property
    def message_type(self) -> str:
        """MESTYP: what the document means, such as ORDERS."""
        return self.head.fields.get("MESTYP", "")

    @property
    def basic_type(self) -> str:
        """IDOCTYP: how the document is structured, such as ORDERS05; an extension is in CIMTYP."""
        return self.head.fields.get("IDOCTYP", "")

    @property
    def text(self) -> str:
        """The original text, exact; empty for an IDoc that a program made."""
        if self.form == "xml":
            return self.source.decode(self.encoding, "replace")
        return self.head.raw + "".join(record.raw for record in self.records)

    def place(self, index: int | None = None, name: str | None = None) -> Position:
        """The position of a data record (index from 0; None for the control record), or of one of its fields."""
        record = self.head if index is None else self.records[index]
        if record.offset is None and self.source:
            from canonical.formats.idoc.xml_places import locate

            locate(self)
        segment = None if index is None else index + 1
        return Position(
            message=self.number, segment=segment, tag=record.segment, field=name, line=record.line, offset=record.offset
        )
