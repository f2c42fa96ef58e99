"""What every export format reads: the event types with their facts, and each shared definition once, by its name."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from canonical.exports.failure import ExportError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from importlib.resources.abc import Traversable

    from canonical._generated.catalog import EventFacts

Schema = dict[str, Any]

_ANNOTATIONS = frozenset({"$schema", "$id", "$defs", "examples", "x-event", "x-invalid-examples"})
_DEFINITIONS = "#/$defs/"
_RECORDED = datetime(2026, 4, 1, tzinfo=UTC)


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

    def emitted(self) -> list[dict[str, Any]]:
        """The examples as full events of a made-up tenant."""
        from canonical.envelope import Context, Draft, Emitter

        emitter = Emitter(Context("northwind", "example", clock=lambda: _RECORDED))
        return [emitter.emit(Draft(self.name, data, message_time="2026-03-31T12:00:00Z")) for data in self.examples]


@dataclass(frozen=True)
class Definitions:
    """The schemas of a catalog without the facts about them; references are ``#/$defs/<Name>``.

    A shared definition is an object (``properties``), a map (``additionalProperties`` is a schema), or a scalar: text,
    integer or boolean, with ``enum`` for a code list and ``x-extensible`` when readers must expect further codes.
    ``payloads`` are the schemas of the data of each event type, by title; ``domains`` tells which domain a payload, or
    a definition that is local to its file, belongs to.
    """

    shared: Mapping[str, Schema]
    payloads: Mapping[str, Schema]
    domains: Mapping[str, str]
    envelope: Schema

    def named(self, name: str) -> Schema:
        """The definition, or the data of the event type, of that name."""
        return self.shared[name] if name in self.shared else self.payloads[name]

    def resolve(self, schema: Schema) -> Schema:
        """The schema itself, or what it refers to."""
        return self.named(reference(schema)) if "$ref" in schema else schema


@dataclass(frozen=True)
class ExportCatalog(Definitions):
    """The installed catalog: ``release`` is its number; ``codelists`` are the documents of the code lists by name."""

    release: str
    namespace: str
    events: tuple[EventType, ...]
    codelists: Mapping[str, dict[str, Any]]

    def event_schema(self, event: EventType) -> Schema:
        """The schema of the whole event: the envelope with the type's own name, and its data."""
        properties = {
            **self.envelope["properties"],
            "type": {"type": "string", "const": event.facts["type"], "description": "The type of this event."},
            "data": {"$ref": f"{_DEFINITIONS}{event.title}", "description": "The fact itself."},
        }
        about = {"title": f"{event.title}Event", "description": event.schema["description"]}
        return {**self.envelope, **about, "properties": properties}

    def event_type(self, type: str) -> EventType:  # noqa: A002 - the name that CloudEvents gives it
        """The event type of a full or short name, of any publisher.

        Raises `canonical.errors.UnknownTypeError` with the nearest type that exists.
        """
        from canonical.event_types import short_name

        name = short_name(type)
        return next(event for event in self.events if event.name == name)

    def domain_names(self) -> tuple[str, ...]:
        """Every domain that has events, such as ``freight-charge``."""
        return tuple(dict.fromkeys(event.facts["domain"] for event in self.events))


def reference(schema: Schema) -> str:
    """The name behind ``{"$ref": "#/$defs/<Name>"}``."""
    return str(schema["$ref"]).removeprefix(_DEFINITIONS)


@cache
def installed() -> ExportCatalog:
    """The catalog that travels with the library."""
    from canonical import registry
    from canonical._generated.catalog import EVENTS
    from canonical._resources import resource
    from canonical.event_types import NAMESPACE
    from compat.bundle import bundle

    schemas = resource("schemas")
    found = read(schemas)
    events = []
    for name, facts in sorted(EVENTS.items()):
        whole = bundle(schemas, name.replace(".", "/", 1))
        events.append(EventType(name, facts, found.payloads[whole["title"]], tuple(whole["examples"])))
    return ExportCatalog(
        found.shared,
        found.payloads,
        found.domains,
        found.envelope,
        registry.releases()[-1].version,
        NAMESPACE,
        tuple(events),
        _codelists(schemas),
    )


def read(schemas: Traversable) -> Definitions:
    """Every definition of the folder ``schemas``; `ExportError` when two that differ have one name."""
    from compat.bundle import build, event_paths
    from compat.sources import Sources

    sources = Sources(schemas)
    shared: dict[str, Schema] = {}
    payloads: dict[str, Schema] = {}
    domains: dict[str, str] = {}
    envelope = build(sources, "envelope.json")
    bundles = [*(build(sources, path) for path in event_paths(schemas)), envelope]
    for made in bundles:
        for name, schema in made.schema.get("$defs", {}).items():
            _add(shared, name, _bare(schema))
            domains |= _domain(name, made.origin(f"/$defs/{name}")[0])
    for made in bundles[:-1]:
        title = made.schema["title"]
        if title in shared:
            raise ExportError(f"an event type and a shared definition are both called {title!r}; rename one")
        _add(payloads, title, _bare(made.schema))
        domains |= _domain(title, made.origin("")[0])
    return Definitions(dict(sorted(shared.items())), payloads, domains, _bare(envelope.schema))


def _add(found: dict[str, Schema], name: str, schema: Schema) -> None:
    if found.setdefault(name, schema) != schema:
        raise ExportError(f"two definitions are called {name!r} and differ; give one of them another title")


def _domain(name: str, file: str) -> dict[str, str]:
    parts = file.split("/")
    return {name: parts[1]} if parts[0] == "events" else {}


def _codelists(schemas: Traversable) -> dict[str, dict[str, Any]]:
    files = sorted((file for file in schemas.joinpath("codelists").iterdir()), key=lambda file: file.name)
    return {file.name.removesuffix(".json"): json.loads(file.read_bytes()) for file in files}


def _bare(schema: Schema) -> Schema:
    return {keyword: value for keyword, value in schema.items() if keyword not in _ANNOTATIONS}
