"""Protocol Buffers (proto3): what the domains share in one file, and one file a domain with its events.

- Field numbers come from a committed file and never change (`canonical.exports.protobuf_numbers`).
- Every single scalar is ``optional``, also where the schema requires it: without a presence of its own, proto3 drops a
  false and a 0, and a member that becomes optional in a later version would change the generated code.
- Codes are strings, of closed lists too. ProtoJSON writes the name of an enum's constant and not the code, so that the
  JSON of a message would not be the event any more; the codes are in the comments.
- Decimals, dates and times are strings: scale and offset stay.
- An open object (the data of an extension) is a ``google.protobuf.Struct``, whose numbers are doubles.
- Every event is a message of the envelope's attributes with its data at the number that `Envelope` has for it. So a
  router can read any event as `Envelope`, with the data as bytes.

ProtoJSON reads an event as it is. It writes integers of 64 bits as text and no empty lists: `from_protobuf`.
"""

from __future__ import annotations

import json
import re
import textwrap
from functools import cache
from typing import TYPE_CHECKING, Any

from canonical.exports.catalog import Definitions, installed
from canonical.exports.failure import ExportError
from canonical.exports.protobuf_numbers import FILE, Message, read_numbers
from canonical.exports.shapes import Member, Shape, converted, members, records_below, shape_of

if TYPE_CHECKING:
    from canonical.exports.catalog import EventType, ExportCatalog, Schema

_SCALARS = {"boolean": "bool", "integer": "int64", "open": "google.protobuf.Struct"}
_WIDTH = 100
SHARED = "components"


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """``canonical_logistics/components.proto`` and one file a domain, such as ``canonical_logistics/order.proto``."""
    package = catalog.namespace.replace("-", "_").replace(".", "_")
    writer = _Writer(catalog, package, numbers())
    areas = [SHARED, *catalog.domain_names()]
    return {writer.path(area): writer.file(area).encode() for area in areas}


@cache
def numbers() -> dict[str, Message]:
    """The committed field numbers of the installed catalog."""
    from canonical._resources import resource

    return read_numbers(json.loads(resource("schemas").joinpath(FILE).read_bytes()))


def from_protobuf(message: dict[str, Any]) -> dict[str, Any]:
    """The event of a message that ``google.protobuf.json_format.MessageToDict`` gave.

    The other way needs no help: ``json_format.ParseDict`` reads an event. Raises `canonical.errors.UnknownTypeError` for
    a message of an unknown type, and `canonical.exports.ExportError` for a member that the schema does not know.
    """
    catalog = installed()
    schema = catalog.event_schema(catalog.event_type(message["type"]))
    event: dict[str, Any] = converted(catalog, schema, message, _from_json)
    return event


def _from_json(shape: Shape, value: Any) -> Any:
    return int(value) if shape.kind == "integer" else value


def field_types(definitions: Definitions) -> dict[str, dict[str, str]]:
    """The members of every message with their types, which the numbers are given for."""
    schemas = {**definitions.shared, **definitions.payloads}
    found = {
        name: {member.name: field_type(definitions, member.schema) for member in members(definitions, schema)}
        for name, schema in schemas.items()
        if "properties" in schema
    }
    envelope = {
        member.name: field_type(definitions, member.schema) for member in members(definitions, definitions.envelope)
    }
    return {**found, "Envelope": {**envelope, "data": "bytes"}}


def field_type(definitions: Definitions, schema: Schema) -> str:
    """The type of a field without ``optional``: ``string``, ``repeated Party``, ``map<string, Extension>``."""
    shape = shape_of(definitions, schema)
    if shape.kind == "list":
        return f"repeated {_single(definitions, shape.item)}"
    if shape.kind == "map":
        return f"map<string, {_single(definitions, shape.item)}>"
    return _single(definitions, schema)


def _single(definitions: Definitions, schema: Schema) -> str:
    shape = shape_of(definitions, schema)
    if shape.kind in ("list", "map"):
        raise ExportError(f"{shape.name or 'a list'}: Protocol Buffers has no list of lists or maps; name a component")
    return shape.name if shape.kind == "record" else _SCALARS.get(shape.kind, "string")


class _Writer:
    """The files of one catalog; an area is a domain or what all share."""

    def __init__(self, catalog: ExportCatalog, package: str, given: dict[str, Message]) -> None:
        self.catalog = catalog
        self.package = package
        self.numbers = {name: {row["member"]: row["number"] for row in rows["members"]} for name, rows in given.items()}
        self.retired = {name: rows["retired"] for name, rows in given.items()}

    def path(self, area: str) -> str:
        return f"{self.package}/{area.replace('-', '_')}.proto"

    def file(self, area: str) -> str:
        local = [name for name in self._records() if self.catalog.domains.get(name, SHARED) == area]
        events = [event for event in self.catalog.events if event.facts["domain"] == area]
        messages = [self._message(name, self.catalog.named(name)) for name in local]
        messages += [self._envelope()] if area == SHARED else []
        messages += [self._event(event) for event in events]
        head = f'syntax = "proto3";\n\npackage {self.package};\n\n'
        return head + self._imports(area, local, events) + "\n\n".join(messages) + "\n"

    def _records(self) -> list[str]:
        shared = [name for name, schema in self.catalog.shared.items() if "properties" in schema]
        return [*shared, *self.catalog.payloads]

    def _imports(self, area: str, local: list[str], events: list[EventType]) -> str:
        schemas = [self.catalog.named(name) for name in local] + [self.catalog.event_schema(event) for event in events]
        needed = {below for schema in schemas for below in records_below(self.catalog, schema)}
        paths = {self.path(self.catalog.domains.get(name, SHARED)) for name in needed} - {self.path(area)}
        if any(self._is_open(schema) for schema in schemas):
            paths.add("google/protobuf/struct.proto")
        return "".join(f'import "{path}";\n' for path in sorted(paths)) + ("\n" if paths else "")

    def _is_open(self, record: Schema) -> bool:
        return any(member.shape.kind == "open" for member in members(self.catalog, record))

    def _message(self, name: str, record: Schema) -> str:
        rows = [self._field(member, self._number(name, member.name)) for member in members(self.catalog, record)]
        return self._block(name, record.get("description", ""), [*self._reserved(name), *rows])

    def _envelope(self) -> str:
        envelope = self.catalog.envelope
        rows = [
            self._field(member, self._number("Envelope", member.name), "bytes" if member.name == "data" else "")
            for member in members(self.catalog, envelope)
        ]
        about = f"{envelope['description']} Reads an event of any type; data is the message of the type."
        return self._block("Envelope", about, [*self._reserved("Envelope"), *rows])

    def _event(self, event: EventType) -> str:
        whole = self.catalog.event_schema(event)
        rows = [self._field(member, self._number("Envelope", member.name)) for member in members(self.catalog, whole)]
        about = f"{event.schema['description']}\nType: {event.facts['type']}. Schema: {event.facts['dataschema']}"
        return self._block(f"{event.title}Event", about, [*self._reserved("Envelope"), *rows])

    def _number(self, message: str, member: str) -> int:
        try:
            return self.numbers[message][member]
        except KeyError:
            advice = "run python -m tools.generate"
            raise ExportError(f"schemas/{FILE} has no number for {member!r} of {message}; {advice}") from None

    def _reserved(self, name: str) -> list[str]:
        retired = self.retired.get(name, [])
        if not retired:
            return []
        gone = sorted({field_name(row["member"]) for row in retired} - set(map(field_name, self.numbers[name])))
        ours = [", ".join(str(row["number"]) for row in retired), ", ".join(f'"{field}"' for field in gone)]
        return [f"  reserved {values};" for values in ours if values]

    def _field(self, member: Member, number: int, override: str = "") -> str:
        type_name = override or field_type(self.catalog, member.schema)
        label = "optional " if type_name in {"string", "bool", "int64", "bytes"} else ""
        name = field_name(member.name)
        option = "" if json_name(name) == member.name else f' [json_name = "{member.name}"]'
        return f"{_comment(_about(member), '  ')}  {label}{type_name} {name} = {number}{option};"

    def _block(self, name: str, description: str, lines: list[str]) -> str:
        return f"{_comment(description)}message {name} {{\n" + "\n".join(lines) + "\n}"


def _about(member: Member) -> str:
    shape = member.shape
    said = [member.description, "Required." if member.required else ""]
    if shape.kind == "code" and not shape.extensible:
        said.append(f"One of: {', '.join(shape.codes)}.")
    if "const" in shape.schema:
        said.append(f"Always {json.dumps(shape.schema['const'])}.")
    return " ".join(filter(None, said))


def field_name(member: str) -> str:
    """``occurs_at`` for ``occursAt``."""
    return re.sub(r"(?<=[a-z0-9])([A-Z])", r"_\1", member).lower()


def json_name(field: str) -> str:
    """The name in JSON that Protocol Buffers derives from the name of a field."""
    return re.sub(r"_(.)", lambda found: found[1].upper(), field)


def _comment(text: str, indent: str = "") -> str:
    wrapped = (
        textwrap.wrap(part, _WIDTH, break_long_words=False, break_on_hyphens=False) for part in text.splitlines()
    )
    return "".join(f"{indent}// {line}\n" for part in wrapped for line in part)
