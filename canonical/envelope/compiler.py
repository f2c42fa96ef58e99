"""Writes the identity code of one event type from the keys that its schema declares: one plain module a type.

A key is a list of parts; a part is a JSON pointer, or a list of pointers of which the first one present counts. The
event time is declared the same way, where an entry may carry a condition: ``"when": {"pointer", "equals"}``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.envelope.expressions import fetch, holds
from canonical.envelope.normal_form import is_decimal, normal_functions
from canonical.envelope.shape import Shape, Target
from canonical.errors import CanonicalError
from canonical.pointers import escape, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAFE = re.compile(r"[^:%]*")
_INDENT = "    "
_MODULE = '''"""Keys, event time and normal form of ``{name}``.

Generated from schemas/events and schemas/components; do not edit: run ``python -m tools.generate``.
"""

from __future__ import annotations

from typing import Any

from canonical.envelope.decimals import plain
from canonical.envelope.instants import utc
from canonical.envelope.keys import MAX_LENGTH, escaped, shortened

__all__ = ["EXTENSIBLE", "RELATED", "identify", "normal", "relate"]

EXTENSIBLE = {extensible}
RELATED = {related}


def identify(data: dict[str, Any], tenant: str) -> tuple[str, str, str, str | None]:
    """Subject, idempotency key, partition key and event time; ``tenant`` is already escaped."""
{body}


def relate(data: dict[str, Any], tenant: str) -> tuple[int | None, str | None]:
    """Revision of the subject, and the idempotency key of what the event undoes; ``tenant`` is already escaped."""
{relation}


{normal}'''


def identity_source(name: str, bundle: dict[str, Any]) -> str:
    """The module for the event type ``name`` (``milestone.reported``): ``identify`` and ``normal``."""
    shape = Shape(bundle)
    schemas = [shape.root, *shape.definitions.values()]
    return _MODULE.format(
        name=name,
        extensible=any("extensions" in schema.get("properties", {}) for schema in schemas),
        related=_is_related(shape.root["x-event"]),
        body="\n".join(_INDENT + line for line in _Identity(name, shape).lines()),
        relation="\n".join(_INDENT + line for line in _Identity(name, shape).relation()),
        normal=normal_functions(shape),
    )


def _is_related(event: dict[str, Any]) -> bool:
    """Whether an event type has a revision, or undoes something whose key its data tell."""
    return bool(event.get("revision") or (event.get("compensates") or {}).get("key"))


def part_pointers(part: str | list[str]) -> tuple[str, ...]:
    """The pointers of one part of a key, in order of preference."""
    return (part,) if isinstance(part, str) else tuple(part)


def time_entries(event: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """The pointers that give the event time with their conditions, in order of preference."""
    entries: list[dict[str, Any]] = [
        {"pointer": entry} if isinstance(entry, str) else entry for entry in event.get("time", [])
    ]
    return [(entry["pointer"], _condition(entry.get("when"))) for entry in entries]


def _condition(when: dict[str, Any] | None) -> dict[str, Any]:
    """``{"pointer": "/classifier", "equals": "actual"}`` in the form that rules use: pointer and allowed values."""
    return {} if when is None else {when["pointer"]: [when["equals"]]}


class _Instant(NamedTuple):
    """A variable with an instant in UTC or ``None``, and an expression for what stands there in that case."""

    variable: str
    otherwise: str


class _Identity:
    """One ``identify`` under construction: what is fetched first, and then the parts of the keys."""

    def __init__(self, name: str, shape: Shape) -> None:
        self.name = name
        self.shape = shape
        self.event: dict[str, Any] = shape.root["x-event"]
        self.fetched: list[str] = []
        self.joined: list[str] = []
        self.objects: dict[str, str] = {}
        self.instants: dict[str, str] = {}
        self.parts: dict[tuple[str, ...], str] = {}

    def lines(self) -> list[str]:
        """The body of the function."""
        time = list(self._time())
        key, partition = self._key("idempotencyKey"), self._key("partitionKey")
        subject = self._subject()
        return [
            *self.fetched,
            *self.joined,
            *time,
            f'key = f"{{tenant}}:{self.name}:{key}"',
            "if len(key) > MAX_LENGTH:",
            f"{_INDENT}key = shortened(key)",
            f'partition = f"{{tenant}}:{partition}"',
            "if len(partition) > MAX_LENGTH:",
            f"{_INDENT}partition = shortened(partition)",
            f"return {subject}, key, partition, time",
        ]

    def relation(self) -> list[str]:
        """The body of the function ``relate``."""
        revision, undone = self.event.get("revision"), self.event.get("compensates") or {}
        key = undone.get("key")
        number = "None"
        if revision:
            number, value = "revision", fetch("data", revision)
            self.joined += [f"revision = {value}", "if type(revision) is float:", f"{_INDENT}revision = int(revision)"]
        if not key:
            return [*self.joined, f"return {number}, None"]
        if undone.get("when"):
            self.joined += [f"if not ({holds('data', undone['when'])}):", f"{_INDENT}return {number}, None"]
        if isinstance(key, str):
            return [*self.joined, f"return {number}, {fetch('data', key)}"]
        joined = ":".join(f"{{{self._escaped(part_pointers(part))}}}" for part in key)
        name = undone["events"][0]
        return [
            *self.fetched,
            *self.joined,
            f'key = f"{{tenant}}:{name}:{joined}"',
            f"return {number}, key if len(key) <= MAX_LENGTH else shortened(key)",
        ]

    def _time(self) -> Iterator[str]:
        entries = time_entries(self.event)
        if not entries:
            yield "time: str | None = None"
        for position, (pointer, when) in enumerate(entries):
            instant = self._instant(pointer).variable
            value = f"{instant} if {holds('data', when)} else None" if when else instant
            if position == 0:
                yield f"time: str | None = {value}"
            else:
                yield "if time is None:"
                yield f"{_INDENT}time = {value}"

    def _key(self, keyword: str) -> str:
        return ":".join(f"{{{self._escaped(part_pointers(part))}}}" for part in self.event[keyword])

    def _subject(self) -> str:
        """A single part as it is, several as in a key."""
        parts = [part_pointers(part) for part in self.event["businessKey"]]
        return self._part(parts[0]) if len(parts) == 1 else f'shortened(f"{self._key("businessKey")}")'

    def _escaped(self, pointers: tuple[str, ...]) -> str:
        """An expression for one part in which no colon is left."""
        variable = self._part(pointers)
        targets = [self.shape.at(pointer) for pointer in pointers]
        if all(map(is_safe, targets)):
            return variable
        name = f"{variable}_escaped"
        if all(map(_is_time, targets)):
            lines = [f'{name} = {variable}.replace(":", "%3A")']
        else:
            condition = f'":" in {variable} or "%" in {variable}'
            lines = [f"{name} = escaped({variable}) if {condition} else {variable}"]
        self.joined += [line for line in lines if line not in self.joined]
        return name

    def _part(self, pointers: tuple[str, ...]) -> str:
        """The variable that holds one part: the first pointer that is present, or nothing."""
        if pointers in self.parts:
            return self.parts[pointers]
        variable = self.parts[pointers] = f"part{len(self.parts) + 1}"
        lines: list[str] = []
        for depth, pointer in enumerate(pointers):
            if depth:
                lines.append(f"{_INDENT * (depth - 1)}if {variable} is None:")
            lines += [_INDENT * depth + line for line in self._text(variable, pointer)]
        self.joined += [*lines, f"if {variable} is None:", f'{_INDENT}{variable} = ""']
        return variable

    def _text(self, variable: str, pointer: str) -> list[str]:
        """Lines that set ``variable`` to the text of the value at ``pointer``, or to ``None``."""
        target = self.shape.at(pointer)
        if is_moment(target) or is_timestamp(target):
            instant = self._instant(pointer)
            return [f"{variable} = {instant.otherwise} if {instant.variable} is None else {instant.variable}"]
        value, kind = self._fetch(pointer), target.schema.get("type")
        if kind == "string" and not is_decimal(target):
            return [f"{variable} = {value}"]
        if kind not in _WRITTEN:
            raise CanonicalError(f"{self.name}: the key part {pointer} is a {kind}; name a single value inside it")
        written = _WRITTEN[kind].format(variable)
        return [f"{variable} = {value}", f"if {variable} is not None:", f"{_INDENT}{variable} = {written}"]

    def _instant(self, pointer: str) -> _Instant:
        """The instant of a ``Moment`` or a timestamp; looked up once, even when key and time both need it."""
        target, parent = self.shape.at(pointer), pointer.removesuffix("/instant")
        if is_moment(target):
            variable, place = self._instant_at(pointer, f"{pointer}/instant")
            return _Instant(variable, f'{place}.get("instant", {place}.get("local"))')
        if parent != pointer and is_moment(self.shape.at(parent)):
            variable, place = self._instant_at(parent, pointer)
            return _Instant(variable, f'{place}.get("instant")')
        if is_timestamp(target):
            variable, _ = self._instant_at("", pointer)
            return _Instant(variable, self._fetch(pointer))
        raise CanonicalError(f"{self.name}: the time {pointer} is neither a Moment nor a Timestamp")

    def _instant_at(self, parent: str, pointer: str) -> tuple[str, str]:
        """The variable of the instant at ``pointer``, and the one of the object ``parent`` around it."""
        place = self._object(parent) if parent else "data"
        if pointer not in self.instants:
            variable = self.instants[pointer] = f"instant{len(self.instants) + 1}"
            self.fetched += [
                f"{variable} = {fetch(place, pointer.removeprefix(parent))}",
                f"if {variable} is not None:",
                f"{_INDENT}{variable} = utc({variable})",
            ]
        return self.instants[pointer], place

    def _fetch(self, pointer: str) -> str:
        """An expression for the value at ``pointer``; an object of the payload is looked up once."""
        head, *rest = tokens(pointer)
        top = f"/{escape(head)}"
        if not rest or self.shape.at(top).schema.get("type") != "object":
            return fetch("data", pointer)
        return fetch(self._object(top), pointer.removeprefix(top))

    def _object(self, pointer: str) -> str:
        """The variable that holds an object, empty when it is absent."""
        if pointer not in self.objects:
            variable = self.objects[pointer] = f"object{len(self.objects) + 1}"
            self.fetched.append(f"{variable} = {fetch('data', pointer)} or {{}}")
        return self.objects[pointer]


_WRITTEN = {
    "string": "plain({0})",  # decimals only: other text needs no change
    "integer": "str({0} if type({0}) is int else int({0}))",  # 2.0 is the integer 2
    "boolean": "str({0}).lower()",
}


def is_moment(target: Target) -> bool:
    """Whether a value is the component ``Moment``: an instant, or a local value when no instant is certain."""
    return "Moment" in target.names


def is_timestamp(target: Target) -> bool:
    """Whether a value is an instant as text."""
    return "Timestamp" in target.names


def is_safe(target: Target) -> bool:
    """Whether no value can hold a character that has to be escaped."""
    if is_decimal(target) or target.schema.get("type") in {"integer", "boolean"}:
        return True
    codes = target.schema.get("enum", [":"])
    return not target.schema.get("x-extensible") and all(_SAFE.fullmatch(str(code)) for code in codes)


def _is_time(target: Target) -> bool:
    """Whether a value is written with digits, signs, letters and colons only."""
    return is_moment(target) or is_timestamp(target) or "LocalDateTime" in target.names
