"""Avro: one self-contained schema an event type, for the whole event, and events turned into such records and back.

A shared record is spelled out where it first occurs in a file and named after that. What may be absent is a union with
null, null by default, so that a later schema may add a member and either side reads the other.

- A decimal is a ``string``. ``decimal(27, 9)`` would hold every value and lose how many decimals were sent: 12.50 is not
  12.5 to an auditor.
- A time is a ``string`` too: the logical types of Avro keep the instant and lose the offset, and with it the local day.
- A closed code list is an ``enum`` where all its codes are legal names in Avro. `UNRECOGNIZED` is added as the default
  symbol, which a reader gets for a code of a later list; nobody writes it. Any other code is a ``string``.
- An open object (the data of an extension) is a ``string`` of JSON: the values of a map in Avro have one type.

The last point, and null for what is absent, make a record differ from the event: `to_avro` and `from_avro`.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from canonical.exports.catalog import installed
from canonical.exports.failure import ExportError
from canonical.exports.shapes import Member, Shape, converted, members, shape_of

if TYPE_CHECKING:
    from canonical.exports.catalog import EventType, ExportCatalog, Schema

UNRECOGNIZED = "UNRECOGNIZED"
"""The symbol that a reader of an enum gets for a code that its schema does not know."""

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_PRIMITIVES = {"boolean": "boolean", "integer": "long"}


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file an event type, such as ``milestone.reported.avsc``."""
    return {
        f"{event.name}.avsc": (json.dumps(avro_schema(catalog, event), indent=2, ensure_ascii=False) + "\n").encode()
        for event in catalog.events
    }


def avro_schema(catalog: ExportCatalog, event: EventType) -> dict[str, Any]:
    """The schema of one event type; ``dataschema`` in it is the id of the version that it was made from."""
    record = _Writer(catalog).record(Shape("record", catalog.event_schema(event), f"{event.title}Event"))
    place = {"namespace": catalog.namespace.replace("-", "_"), "dataschema": event.facts["dataschema"]}
    return {"type": "record", "name": record["name"], **place, **record}


def to_avro(event: dict[str, Any]) -> dict[str, Any]:
    """The record of an event: null for what is absent, JSON text for an open object.

    Raises `canonical.exports.ExportError` for a member that the schema does not know, and
    `canonical.errors.UnknownTypeError` for an event of an unknown type.
    """
    record: dict[str, Any] = converted(installed(), _whole(event), event, _as_avro, absent=True)
    return record


def from_avro(record: dict[str, Any]) -> dict[str, Any]:
    """The event of a record, equal to the one that `to_avro` was given.

    Raises `canonical.exports.ExportError` where the record holds `UNRECOGNIZED`: the code that was sent is lost.
    """
    event: dict[str, Any] = converted(installed(), _whole(record), record, _from_avro)
    return event


def _whole(event: dict[str, Any]) -> Schema:
    catalog = installed()
    return catalog.event_schema(catalog.event_type(event["type"]))


def _as_avro(shape: Shape, value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) if shape.kind == "open" else value


def _from_avro(shape: Shape, value: Any) -> Any:
    if shape.kind == "code" and value == UNRECOGNIZED and value not in shape.codes:
        raise ExportError(f"the code of a later {shape.name} was read as {UNRECOGNIZED}; read with the writer's schema")
    return json.loads(value) if shape.kind == "open" else value


class _Writer:
    """The types of one file; ``named`` are those that were spelled out already."""

    def __init__(self, catalog: ExportCatalog) -> None:
        self.catalog = catalog
        self.named: set[str] = set()

    def record(self, shape: Shape) -> dict[str, Any]:
        self.named.add(shape.name)
        fields = [self._field(member) for member in members(self.catalog, shape.schema)]
        return {"type": "record", "name": shape.name, "doc": shape.schema.get("description", ""), "fields": fields}

    def _field(self, member: Member) -> dict[str, Any]:
        if not _NAME.match(member.name):
            raise ExportError(f"the member {member.name!r} is no legal name in Avro")
        field = {"name": member.name, "doc": member.description}
        if member.required:
            return {**field, "type": self._type(member.schema)}
        return {**field, "type": ["null", self._type(member.schema)], "default": None}

    def _type(self, schema: Schema) -> Any:
        shape = shape_of(self.catalog, schema)
        if shape.kind == "list":
            return {"type": "array", "items": self._type(shape.item)}
        if shape.kind == "map":
            return {"type": "map", "values": self._type(shape.item)}
        if shape.kind == "record":
            return shape.name if shape.name in self.named else self.record(shape)
        if is_enum(shape):
            return shape.name if shape.name in self.named else self._enum(shape)
        return _PRIMITIVES.get(shape.kind, "string")

    def _enum(self, shape: Shape) -> dict[str, Any]:
        self.named.add(shape.name)
        return {
            "type": "enum",
            "name": shape.name,
            "doc": shape.schema.get("description", ""),
            "symbols": [*shape.codes, UNRECOGNIZED],
            "default": UNRECOGNIZED,
        }


def is_enum(shape: Shape) -> bool:
    """Whether a value is an ``enum``: a closed code list of which every code is a legal name."""
    legal = all(_NAME.match(code) and code != UNRECOGNIZED for code in shape.codes)
    return shape.kind == "code" and not shape.extensible and bool(shape.name) and legal
