"""What the readers of the formats yield, seen alike: items for the rows, facts for the profile, text for the dead letters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canonical.mapping.segments import MARK, raw_segments

if TYPE_CHECKING:
    from canonical.formats.edifact import Message as EdifactMessage
    from canonical.formats.idoc import IDoc
    from canonical.formats.x12 import TransactionSet
    from canonical.problems import Position, Problem


class Message:
    """One message of any format.

    ``mapping`` is the name that a mapping of it would have, ``facts`` are the sender, receiver, message, version, control
    number, and the date and time of the interchange, ``text`` is the original text.
    """

    __slots__ = ("_items", "facts", "mapping", "native", "text")

    def __init__(self, native: Any, mapping: str, items: list[Any] | None, facts: dict[str, str], text: str) -> None:
        """``native`` is the object of the format's reader; without ``items`` it is asked for its ``segments``."""
        self.native: Any = native
        self.mapping: str = mapping
        self._items: list[Any] | None = items
        self.facts: dict[str, str] = facts
        self.text: str = text

    @property
    def items(self) -> list[Any]:
        """The segments; ``item[0]`` is the tag."""
        found: list[Any] = self.native.segments if self._items is None else self._items
        return found

    @property
    def raw_items(self) -> list[Any]:
        """The segments as the writers of text take them: X12 segments whole, those of an IDoc as in ``items``.

        Raises `Unfit` for a message that they cannot take.
        """
        if self._items is not None:
            return self._items
        used = self.native.interchange.delimiters
        return raw_segments(self.text, used.segment, used.element, lambda: self.items)

    @property
    def terminator(self) -> str:
        """What ends the segments of X12 whose elements stand between asterisks; empty for all else."""
        if self._items is not None:
            return ""
        used = self.native.interchange.delimiters
        found: str = used.segment if used.element == MARK else ""
        return found

    @property
    def position(self) -> Position:
        """Where the message stands in its file."""
        found: Position = self.native.position
        return found

    def place_of(self, index: int, element: int | str | None) -> Position:
        """Where a segment stands in the file, counted from 0, or one of its elements or fields."""
        found: Position
        if isinstance(element, str) or self.mapping.startswith("idoc"):
            found = self.native.place(index, element)
        else:
            found = self.native.at(index, element)
        return found

    @property
    def problems(self) -> list[Problem]:
        """What the reader of the format found wrong."""
        found: list[Problem] = self.native.problems
        return found


def of_x12(found: TransactionSet) -> Message:
    """A transaction set as a message."""
    text = found.text
    header = _header(found, text)
    set_id = header[1].strip() if len(header) > 1 else ""
    group = _group_facts(found)
    control = f"{group['control']}/{header[2].strip() if len(header) > 2 else ''}"
    return Message(found, f"x12-{set_id}", None, {**group, "message": set_id, "control": control}, text)


def _header(found: TransactionSet, text: str) -> list[str]:
    """The elements of ST, without a look at the other segments where it stands on one line."""
    delimiters = found.interchange.delimiters
    header = text[: text.find(delimiters.segment)]
    if header.isprintable() and header.startswith("ST"):
        return header.split(delimiters.element)
    return found.segments[0]


_last_group: list[tuple[object, object, dict[str, str]]] = []


def _group_facts(found: TransactionSet) -> dict[str, str]:
    """What the envelope says; the sets of one group follow each other, so the last answer mostly holds."""
    interchange, group = found.interchange, found.group
    if _last_group and _last_group[0][0] is interchange and _last_group[0][1] is group:
        return _last_group[0][2]
    facts = {
        "sender": f"{interchange.sender_qualifier}:{interchange.sender}",
        "receiver": f"{interchange.receiver_qualifier}:{interchange.receiver}",
        "version": group.version,
        "date": group.date,
        "time": group.time,
        "control": f"{interchange.control}/{group.control}",
        "component": interchange.delimiters.component,
    }
    _last_group[:] = [(interchange, group, facts)]
    return facts


def of_edifact(found: EdifactMessage) -> Message:
    """An EDIFACT message as a message: segments are in the spelling of the wire."""
    interchange, group = found.interchange, found.group
    kind, stamped = found.message_type, group if group.number else interchange
    facts = {
        "sender": f"{interchange.sender_qualifier}:{interchange.sender}",
        "receiver": f"{interchange.receiver_qualifier}:{interchange.receiver}",
        "message": kind,
        "version": found.version,
        "date": stamped.date,
        "time": stamped.time,
        "control": f"{interchange.control}/{group.control}/{found.control}",
    }
    return Message(found, f"edifact-{kind.lower()}", None, facts, found.text)


def of_idoc(found: IDoc) -> Message:
    """An IDoc as a message: items are ``[segment type, fields, record]``."""
    control = found.control
    facts = {
        "sender": f"{control.get('SNDPRT', '')}:{control.get('SNDPRN', '')}",
        "receiver": f"{control.get('RCVPRT', '')}:{control.get('RCVPRN', '')}",
        "message": found.message_type,
        "version": found.basic_type,
        "date": control.get("CREDAT", ""),
        "time": control.get("CRETIM", ""),
        "control": control.get("DOCNUM", ""),
    }
    items = [[record.segment, record.fields, record] for record in found.records]
    return Message(found, f"idoc-{found.basic_type.lower()}", items, facts, str(found.text))
