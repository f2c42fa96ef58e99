"""One message on its way through a mapping: what was made of it and what was wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from canonical.problems import Position, Problem

if TYPE_CHECKING:
    from canonical.mapping.codec import CodecError

Item = Sequence[Any]
Element = int | str | None | tuple[int | str | None, ...]
"""Where a text stands in its segment; several when a codec joins them."""
Text = str | tuple[str, ...]
NOTHING: dict[str, str] = {}
_KEPT = 512
"""Texts that are remembered for one field."""


def pick(nodes: Sequence[Any] | None, element: int, values: tuple[str, ...]) -> Any:
    """The first loop occurrence whose first segment (X12) has one of ``values`` as its element."""
    for node in nodes or ():
        item = node[0]
        if len(item) > element and item[element] in values:
            return node
    return None


def pick_field(nodes: Sequence[Any] | None, field: str, values: tuple[str, ...]) -> Any:
    """The first loop occurrence whose first segment (IDoc) has one of ``values`` in its field."""
    for node in nodes or ():
        if node[0][1].get(field, "") in values:
            return node
    return None


def component(text: str, at: int, mark: str) -> str:
    """Component ``at`` (from 1) of a composite element whose components stand between ``mark`` (ISA16)."""
    parts = text.split(mark) if mark else [text]
    return parts[at - 1] if len(parts) >= at else ""


class Memo(dict[str, Any]):
    """What a codec makes of a text, kept for the texts that come again and again; bounded, so that memory stays flat."""

    __slots__ = ("_get", "_room")

    def __init__(self, get: Callable[[str], Any], known: Mapping[str, Any] | None = None) -> None:
        """``known`` are results to start with; the empty text is never converted, it has no value."""
        super().__init__(known or {})
        self[""] = None
        self._get, self._room = get, len(self) + _KEPT

    def __missing__(self, text: str) -> Any:
        value = self._get(text)
        if len(self) < self._room:
            self[text] = value
        return value


class Placed(Protocol):
    """A message that knows where its parts stand in a file."""

    @property
    def position(self) -> Position:
        """Where the message starts."""

    def place_of(self, index: int, element: int | str | None) -> Position:
        """Where a segment stands, counted from 0, or one of its elements or fields."""


class NoProfile:
    """The facts of a partner about whom nothing is known."""

    time_zone = ""


class Run:
    """Collects the events and the problems of one message.

    ``items`` are the segments in order (``item[0]`` is the tag), ``facts`` what is known of the message as a whole
    (``sender``, ``receiver``, ``control`` ...). ``message`` tells where it stands in its file: its ``position``, and the
    ``place_of`` a segment (index from 0) and element; without it positions count within the message.
    """

    __slots__ = ("events", "facts", "faults", "items", "message", "notes", "profile")

    def __init__(
        self, items: Sequence[Item], facts: Mapping[str, str], profile: Any = None, message: Placed | None = None
    ) -> None:
        """``profile`` gives the partner's time zone; by default nothing is known of the partner."""
        self.items: Sequence[Item] = items
        self.facts: Mapping[str, str] = facts
        self.message: Placed | None = message
        self.profile: Any = NoProfile if profile is None else profile
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.faults: list[Problem] = []
        self.notes: list[Problem] = []

    def fault(self, error: CodecError, item: Item | None, element: Element, pointer: str, value: Text) -> Any:
        """Note that a value cannot be converted; the event it belongs to will not be emitted. Gives None, the value.

        Of several elements and texts, those are named that the error blames.
        """
        if isinstance(element, tuple):
            part = min(error.part, len(element) - 1)
            element, value = element[part], value[part]
        where = self.place(item, element)
        self.faults.append(Problem(error.rule, error.message, error.hint, where, value=str(value), pointer=pointer))

    def doubt(self, error: CodecError, item: Item | None, element: Element, pointer: str, value: Text) -> Any:
        """As `fault`, but a code that is not known only leaves its field out, with a note."""
        if error.rule != "unknown-code":
            return self.fault(error, item, element, pointer, value)
        where = self.place(item, element if not isinstance(element, tuple) else element[0])
        message = f"{error.message}; the field is left out"
        self.notes.append(Problem(error.rule, message, error.hint, where, "warning", str(value), pointer))
        return None

    def lacks(self, pointer: str, item: Item | None, source: str) -> None:
        """Note that a required field has no value; the event it belongs to will not be emitted."""
        where = self.place(item, None)
        message = f"{pointer.rpartition('/')[2]} is required, and {source} is empty or missing"
        hint = "the sender has to give it, or a partner profile supplies it"
        self.faults.append(Problem("required-missing", message, hint, where, pointer=pointer))

    def crowded(self, pointer: str, item: Item | None, count: int, most: int) -> None:
        """Note that an array has more items than its field takes."""
        message = f"{count} items, at most {most} fit"
        self.faults.append(
            Problem("too-many-items", message, "split the message", self.place(item, None), pointer=pointer)
        )

    def stray(self, items: Sequence[Item]) -> None:
        """Note segments that have no place in the structure of the message; they stay in the original text."""
        for item in items:
            message = f"segment {item[0]} has no place here and is not mapped"
            hint = "it stays in the original; a partner's row patch can map it"
            self.notes.append(Problem("segment-unexpected", message, hint, self.place(item, None), "warning"))

    def skipped(self, item: Item | None, why: str, hint: str) -> None:
        """Note a part of the message that makes no event in this release."""
        self.notes.append(Problem("not-mapped", why, hint, self.place(item, None), "warning"))

    @property
    def position(self) -> Position:
        """Where the message starts."""
        return Position() if self.message is None else self.message.position

    def place(self, item: Item | None, element: int | str | None) -> Position:
        """The position of a segment of this message, found by identity."""
        index = next((at for at, one in enumerate(self.items) if one is item), None)
        if item is None or index is None:
            return self.position
        if self.message is not None:
            return self.message.place_of(index, element)
        if isinstance(element, int):
            return Position(segment=index + 1, tag=str(item[0]), element=element)
        return Position(segment=index + 1, tag=str(item[0]), field=element)
