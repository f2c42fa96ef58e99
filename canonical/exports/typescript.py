"""TypeScript: one declaration file with every event, component and code list, and their descriptions as comments.

Scalars are plain aliases, not brands: an event that comes from ``JSON.parse`` needs no casts. A closed code list is a union
of its codes; one that may grow also takes any other string, and editors still offer the known codes. `CanonicalEvent`
is the union of all events, told apart by ``type``.
"""

from __future__ import annotations

import json
import textwrap
from types import MappingProxyType
from typing import TYPE_CHECKING

from canonical.exports.shapes import Shape, members, shape_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from canonical.exports.catalog import EventType, ExportCatalog, Schema

_WORDS = {"boolean": "boolean", "integer": "number", "open": "{ [member: string]: unknown }"}
_WIDTH = 110


def files(catalog: ExportCatalog) -> dict[str, bytes]:
    """One file, named after the namespace: ``canonical-logistics.d.ts``."""
    parts = [
        f"// {catalog.namespace} {catalog.release}: the types of all events.\n",
        *(_definition(catalog, name, schema) for name, schema in catalog.shared.items()),
        *(_definition(catalog, event.title, event.schema) for event in catalog.events),
        _envelope(catalog),
        *(_event(event) for event in catalog.events),
        _union(catalog),
    ]
    return {f"{catalog.namespace}.d.ts": "\n".join(parts).encode()}


def _definition(catalog: ExportCatalog, name: str, schema: Schema) -> str:
    shape = Shape(shape_of(catalog, schema).kind, schema, name)
    about = _comment(_described(shape))
    if shape.kind == "record":
        return f"{about}export interface {name} {_body(catalog, schema)}\n"
    return f"{about}export type {name} = {_type(catalog, shape)};\n"


def _described(shape: Shape) -> str:
    """The description of a scalar with what its type cannot say."""
    bounds = {"minLength": "at least {} characters", "maxLength": "at most {} characters"}
    bounds |= {"minimum": "at least {}", "maximum": "at most {}", "pattern": "pattern: {}"}
    said = [text.format(shape.schema[keyword]) for keyword, text in bounds.items() if keyword in shape.schema]
    return "\n".join([shape.schema.get("description", ""), *(f"{text[0].upper()}{text[1:]}" for text in said)])


def _body(catalog: ExportCatalog, record: Schema, slots: Mapping[str, str] = MappingProxyType({})) -> str:
    """The members of a record; ``slots`` gives the types of those that are parameters."""
    lines = ["{"]
    for member in members(catalog, record):
        lines.append(textwrap.indent(_comment(member.description), "  ").rstrip("\n"))
        name = member.name if member.name.isidentifier() else json.dumps(member.name)
        mark = "" if member.required else "?"
        lines.append(f"  {name}{mark}: {slots.get(member.name) or _reference(catalog, member.schema)};")
    return "\n".join([*lines, "}"])


def _reference(catalog: ExportCatalog, schema: Schema) -> str:
    shape = shape_of(catalog, schema)
    return shape.name if "$ref" in schema else _type(catalog, shape)


def _type(catalog: ExportCatalog, shape: Shape) -> str:
    if "const" in shape.schema:
        return json.dumps(shape.schema["const"])
    if shape.kind == "list":
        return f"{_reference(catalog, shape.item)}[]"
    if shape.kind == "map":
        return f"{{ [key: string]: {_reference(catalog, shape.item)} }}"
    if shape.kind == "code":
        return _codes(shape)
    return _WORDS.get(shape.kind, "string")


def _codes(shape: Shape) -> str:
    options = [json.dumps(code, ensure_ascii=False) for code in shape.codes]
    if shape.extensible:
        options.append("(string & {})")
    line = " | ".join(options)
    return line if len(line) < _WIDTH else "".join(f"\n  | {option}" for option in options)


def _envelope(catalog: ExportCatalog) -> str:
    """The envelope with the type and the data left open."""
    body = _body(catalog, catalog.envelope, {"type": "Type", "data": "Data"})
    about = _comment(catalog.envelope["description"])
    return f"{about}export interface Envelope<Type extends string, Data> {body}\n"


def _event(event: EventType) -> str:
    about = _comment(
        f"{event.schema['description']}\nOwner: {event.facts['owner']}. Schema: {event.facts['dataschema']}"
    )
    return f"{about}export type {event.title}Event = Envelope<{json.dumps(event.facts['type'])}, {event.title}>;\n"


def _union(catalog: ExportCatalog) -> str:
    options = "".join(f"\n  | {event.title}Event" for event in catalog.events)
    return (
        f"{_comment('Any event; its type tells which.')}export type CanonicalEvent ={options};\n\n"
        f"{_comment('The name of an event type.')}"
        'export type CanonicalEventType = CanonicalEvent["type"];\n\n'
        f"{_comment('The event of one type: EventOf<...> of its full name.')}"
        "export type EventOf<Type extends CanonicalEventType> = Extract<CanonicalEvent, { type: Type }>;\n"
    )


def _comment(text: str) -> str:
    """A doc comment; what would end it early is spelled apart."""
    wrapped = (textwrap.wrap(p, _WIDTH, break_long_words=False, break_on_hyphens=False) for p in text.splitlines())
    lines = [line for part in wrapped for line in part]
    safe = [line.replace("*/", "* /") for line in lines]
    if len(safe) == 1:
        return f"/** {safe[0]} */\n"
    return "\n".join(["/**", *(f" * {line}" for line in safe), " */\n"])
