"""From canonical events to an interchange for a partner: right counts, control numbers, identifiers from the profile.

Every message is read back before it is handed out. What it does not say of its event is reported as a loss, never silently
left out.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from canonical import mappers
from canonical.errors import FormatError, UnknownTypeError
from canonical.mappers.writing import CannotWrite, compose
from canonical.mapping.loss import losses
from canonical.mapping.run import Run
from canonical.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canonical.mapping.rows import Mapping
    from canonical.profile import Profile

_Messages = list[tuple[dict[str, Any], list[list[Any]]]]

FORMS = {"x12": "x12", "idoc": "idoc", "idoc-xml": "idoc"}


def writable() -> tuple[str, ...]:
    """Every target of ``canonical write --to``, for example ``x12:214``."""
    names = [name for name in mappers.names() if mappers.get(name).writes]
    return tuple(
        f"{form}:{name.partition('-')[2]}" for name in names for form in FORMS if FORMS[form] == name.partition("-")[0]
    )


class Outbound:
    """Collects events for one kind of message and gives the text of one interchange."""

    def __init__(self, target: str, profile: Profile) -> None:
        """``target`` is ``x12:214``, ``idoc:orders05`` or ``idoc-xml:orders05``; `UnknownTypeError` lists what can be written."""
        if target not in writable():
            raise UnknownTypeError(f"cannot write {target!r}; there are {', '.join(writable())}")
        self.form: str
        self.message: str
        self.form, _, self.message = target.partition(":")
        self.profile: Profile = profile
        self.mapping: Mapping = self._mapping()
        self._events = {emit.event for emit in self.mapping.emits}
        self._read = self._reader()
        self._messages: _Messages = []

    def _mapping(self) -> Mapping:
        mapping = mappers.get(f"{FORMS[self.form]}-{self.message}")
        if self.profile.changes_mappings:
            from canonical.mappers.patched import patched

            return patched(mapping, self.profile)
        return mapping

    def _reader(self) -> Callable[[Run], None]:
        if self.profile.changes_mappings:
            from canonical.mappers.patched import compiled

            return compiled(self.mapping)
        return mappers.reader(self.mapping.name)

    def takes(self, event: dict[str, Any]) -> bool:
        """Whether this kind of message says events of this type."""
        return self._short(event) in self._events

    def _short(self, event: dict[str, Any]) -> str:
        from canonical.event_types import name_of_full

        return name_of_full(str(event.get("type", ""))) or ""

    def add(self, event: dict[str, Any]) -> list[Problem]:
        """Take in one full event; returns what the message does not say of it. Raises `CannotWrite`."""
        kind, data = self._short(event), event["data"]
        segments = compose(self.mapping, kind, data, self.profile)
        self._fits(event, segments)
        found = self._lost(kind, data, segments)
        self._messages.append((event, segments))
        return found

    def _fits(self, event: dict[str, Any], segments: list[list[Any]]) -> None:
        """Refuse what the format cannot hold now, while it is known which event is to blame."""
        if self.form == "x12":
            from canonical.formats.x12.fit import misfits

            problems = misfits(segments)
            if problems:
                raise CannotWrite(f"the event does not fit into {self.mapping.name}", problems)
        trial = datetime(2000, 1, 1, tzinfo=UTC)
        try:
            for _ in self._encoded([(event, segments)], trial):
                pass
        except FormatError as error:
            raise CannotWrite(str(error), error.problems) from None

    def _lost(self, kind: str, data: dict[str, Any], segments: list[list[Any]]) -> list[Problem]:
        run = Run(_framed(segments) if self.form == "x12" else segments, dict(self.profile.facts), self.profile)
        self._read(run)
        back = next((found for name, found in run.events if name == kind), None)
        if back is None:
            raise CannotWrite(f"what was written as {self.mapping.name} cannot be read back", run.faults)
        hint = f"{self.mapping.name} has no place for it"
        return [
            Problem("lost-in-writing", _difference(said, again), hint, severity="warning", pointer=pointer)
            for pointer, said, again in losses(data, back)
        ]

    def text(self, now: datetime) -> Iterator[bytes]:
        """The interchange, piece by piece; nothing when no event was taken in. ``now`` dates the interchange."""
        return self._encoded(self._messages, now)

    def _encoded(self, messages: _Messages, now: datetime) -> Iterator[bytes]:
        if self.form == "x12":
            yield from (piece.encode() for piece in self._x12(messages, now))
        else:
            yield from self._idoc(messages, now)

    def _clock(self, event: dict[str, Any], now: datetime) -> datetime:
        """The time that travels in the envelope of the message, in the zone that the profile states (else UTC)."""
        from canonical.zones import zone

        said = event.get("time")
        when = datetime.fromisoformat(said) if isinstance(said, str) else now
        return when.astimezone(zone(self.profile.message_zone) if self.profile.message_zone else UTC)

    def _x12(self, messages: _Messages, now: datetime) -> Iterator[str]:
        from canonical.formats import x12

        profile = self.profile
        stamp = self._clock({}, now)
        options = x12.EnvelopeOptions(
            sender=profile.sender.id, sender_qualifier=profile.sender.qualifier,
            receiver=profile.receiver.id, receiver_qualifier=profile.receiver.qualifier,
            date=stamp.strftime("%Y%m%d"), time=stamp.strftime("%H%M"), version=profile.version, test=profile.usage == "T",
        )  # fmt: skip
        sets = []
        for event, segments in messages:
            at = self._clock(event, now)
            sets.append(x12.Outgoing(self.message, segments, date=at.strftime("%Y%m%d"), time=_gs05(at)))
        numbers = x12.Counter(profile.first_control, profile.first_control, profile.first_control)
        yield from x12.write(sets, envelope=options, numbers=numbers, line_end="\n", joined=True, encoding="utf-8")

    def _idoc(self, messages: _Messages, now: datetime) -> Iterator[bytes]:
        from canonical.formats import idoc

        documents = [self._document(index, event, segments, now) for index, (event, segments) in enumerate(messages)]
        yield from idoc.write_flat(documents) if self.form == "idoc" else idoc.write_xml(documents)

    def _document(self, index: int, event: dict[str, Any], segments: list[list[Any]], now: datetime) -> Any:
        from canonical.formats.idoc import IDoc

        at, sender, receiver = self._clock(event, now), self.profile.idoc_sender, self.profile.idoc_receiver
        control = {
            "TABNAM": "EDI_DC40", "DOCNUM": f"{self.profile.first_control + index:016d}", "DIRECT": "2",
            "IDOCTYP": self.mapping.message, "MESTYP": self.mapping.message_types[0],
            "SNDPRT": sender.qualifier, "SNDPRN": sender.id, "RCVPRT": receiver.qualifier, "RCVPRN": receiver.id,
            "CREDAT": at.strftime("%Y%m%d"), "CRETIM": at.strftime("%H%M%S"),
        }  # fmt: skip
        return IDoc.of(control, _records(segments, self.mapping))


def _records(segments: list[list[Any]], mapping: Mapping) -> list[Any]:
    """IDoc records with parents and levels, from segments in the order of the structure."""
    from canonical.formats.idoc import Record
    from canonical.formats.structure import parse_structure

    structure = parse_structure(mapping.message, mapping.notation)
    records: list[Any] = []
    open_loops: list[tuple[Any, int]] = []
    loop = structure
    for tag, fields in segments:
        while open_loops and tag not in {part.tag for part in loop.parts[1:]}:
            open_loops.pop()
            loop = open_loops[-1][0] if open_loops else structure
        parent = open_loops[-1][1] if open_loops else None
        records.append(Record(tag, fields, parent=parent, level=len(open_loops) + 1))
        part = loop.by_tag[tag]
        if part.loop is not None and len(part.loop.parts) > 1:
            loop = part.loop
            open_loops.append((loop, len(records) - 1))
    return records


def _framed(segments: list[list[Any]]) -> list[list[Any]]:
    return [["ST", "", ""], *segments, ["SE", "", ""]]


def _gs05(at: datetime) -> str:
    """HHMMSS, or HHMMSSDD when the second has a fraction; what is finer than a hundredth cannot travel."""
    hundredths = at.microsecond // 10_000
    return at.strftime("%H%M%S") + (f"{hundredths:02d}" if hundredths else "")


def _difference(said: Any, again: Any) -> str:
    if again is None:
        return f"{_short(said)} is not said"
    return f"{_short(again)} comes back as well" if said is None else f"{_short(said)} comes back as {_short(again)}"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


__all__ = ["CannotWrite", "Outbound", "writable"]
