"""The quick way of a message: its events as lines, written from texts that are never data in between."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any

from canonical.envelope.written import UNFIT, loads
from canonical.mapping.shapes import Shapes
from canonical.rules import holds

if TYPE_CHECKING:
    from collections.abc import Callable

    from canonical.envelope.emitter import Emitter
    from canonical.mappers.messages import Message
    from canonical.mapping.run import Run
    from canonical.mapping.shapes import Room


class Texts:
    """Writes the events of one mapping for one source; raises `Unfit` or `CodecError` for what has to be explained."""

    __slots__ = ("_emitter", "_events", "_note", "_shapes")

    def __init__(self, writer: Any, emitter: Emitter, mapping: str, room: Room) -> None:
        """``writer`` is a compiled module; for an event whose rules look at all of it, the data are made of the text."""
        self._shapes = Shapes(writer, room)
        self._note: Callable[[Run], None] = writer.note
        self._emitter = emitter
        self._events = [
            (name, way == "whole", emitter.text_line(name, mapping, joined=way == "keys"))
            for name, way in writer.EVENTS
        ]

    def lines(self, run: Run, message: Message, message_time: str | None) -> list[bytes]:
        """The events of a message, in order."""
        recorded = self._emitter.recorded()
        found, more = self._shapes.write(message, run, recorded)
        if found:
            source, events, made = sha256(message.text.encode("utf-8", "surrogateescape")).hexdigest(), self._events, []
            for number, text, keys in found:
                name, whole, line = events[number]
                values = loads(text) if whole else keys
                if whole and not holds(name, values, recorded):
                    raise UNFIT
                made.append(line(text, values, recorded, message_time, source))
        else:
            made = []
        if more:
            run.items = message.items
            self._note(run)
        return made
