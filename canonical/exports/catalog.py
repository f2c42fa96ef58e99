"""What every export format reads: the event types with their facts, and each shared definition once, by its name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from canonical._generated.catalog import EventFacts

Schema = dict[str, Any]

_ANNOTATIONS = frozenset({"$schema", "$id", "$defs", "examples", "x-event", "x-invalid-examples"})


class EventType(NamedTuple):
    """One event type: ``milestone.reported``, its facts, the schema of its data, and the examples of it."""

    name: str
    facts: EventFacts
    schema: Schema
    examples: tuple[dict[str, Any], ...]

    @property
    def title(self) -> str:
        """The name of its class, such as ``MilestoneReported``."""
        return str(self.schema["title"])

    @property
    def file(self) -> str:
        """The name for a file, such as ``milestone.reported``."""
        return self.name


class ExportCatalog(NamedTuple):
    """The installed catalog: ``release`` is its number, definitions are by name, references are ``#/$defs/<Name>``.

    A definition is an object (``properties``), a map (``additionalProperties`` is a schema), or a scalar: text, integer
    or boolean, with ``enum`` for a code list and ``x-extensible`` when readers must expect further codes.
    """

    release: str
    namespace: str
    events: tuple[EventType, ...]
    definitions: dict[str, Schema]
    envelope: Schema

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, or what it refers to."""
        return self.definitions[reference(schema)] if "$ref" in schema else schema

    def event_schema(self, event: EventType) -> Schema:
        """The schema of the whole event: the envelope with the type's own name, and its data."""
        properties = {
            **self.envelope["properties"],
            "type": {"type": "string", "const": event.facts["type"], "description": "The type of this event."},
            "data": {"$ref": f"#/$defs/{event.title}", "description": "The fact itself."},
        }
        return {**self.envelope, "title": f"{event.title}Event", "properties": properties}


def reference(schema: Schema) -> str:
    """The name behind ``{"$ref": "#/$defs/<Name>"}``."""
    return str(schema["$ref"]).removeprefix("#/$defs/")


@cache
def installed() -> ExportCatalog:
    """The catalog that travels with the library."""
    from canonical._resources import resource

    return _read(resource("schemas"))


def _read(schemas: Traversable) -> ExportCatalog:
    from canonical import registry
    from canonical._generated.catalog import EVENTS
    from canonical.event_types import NAMESPACE
    from compat.bundle import bundle

    definitions: dict[str, Schema] = {}
    events = []
    for name, facts in sorted(EVENTS.items()):
        whole = bundle(schemas, name.replace(".", "/", 1))
        definitions |= {key: _bare(schema) for key, schema in whole.get("$defs", {}).items()}
        events.append(EventType(name, facts, _bare(whole), tuple(whole["examples"])))
    envelope = bundle(schemas, "envelope.json")
    definitions |= {key: _bare(schema) for key, schema in envelope["$defs"].items()}
    newest = registry.releases()[-1].version
    return ExportCatalog(newest, NAMESPACE, tuple(events), dict(sorted(definitions.items())), _bare(envelope))


def _bare(schema: Schema) -> Schema:
    return {keyword: value for keyword, value in schema.items() if keyword not in _ANNOTATIONS}
