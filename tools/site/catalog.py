"""Read everything that the catalog shows: event types, components, scalars, code lists, rules, machines, versions and lineage."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from compat.bundle import Bundle, build, event_paths
from compat.sources import Sources
from tools.site.fields import Field, fields

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from importlib.resources.abc import Traversable

Schema = dict[str, Any]
Row = dict[str, Any]

SCALARS = "components/scalars.json"


class SiteError(Exception):
    """The sources say something that a page would have to show as true although it is not."""


@dataclass(frozen=True)
class Document:
    """One schema with a page of its own: an event type, a component or the envelope."""

    path: str
    """Where it is: ``milestone/reported`` for an event type, ``components/party.json`` for anything else."""
    bundle: Bundle

    @property
    def schema(self) -> Schema:
        """The self-contained schema."""
        return self.bundle.schema

    @property
    def title(self) -> str:
        """The class name."""
        return str(self.schema.get("title", self.path))

    @property
    def name(self) -> str:
        """What people call it: the dotted name of an event type, else the class name."""
        return self.title

    @property
    def description(self) -> str:
        """What it is, in prose."""
        return str(self.schema.get("description", ""))

    @cached_property
    def fields(self) -> list[Field]:
        """Every field, nested."""
        return fields(self.schema, self.bundle.origins)

    @cached_property
    def components(self) -> set[str]:
        """The component files that it is made of, at any depth."""
        return {file for file, _ in self.bundle.origins.values() if file.startswith("components/") and file != SCALARS}

    @cached_property
    def codelists(self) -> set[str]:
        """The names of the code lists that its values come from, at any depth."""
        files = (file for file, _ in self.bundle.origins.values() if file.startswith("codelists/"))
        return {file.removeprefix("codelists/").removesuffix(".json") for file in files}


@dataclass(frozen=True)
class EventType(Document):
    """One event type with its versions; ``versions`` is oldest first and empty before the first release."""

    versions: tuple[str, ...]

    @property
    def domain(self) -> str:
        """The first half of the name, such as ``freight-charge``."""
        return self.path.partition("/")[0]

    @property
    def name(self) -> str:
        """The dotted name, such as ``milestone.reported``."""
        return self.path.replace("/", ".")

    @property
    def facts(self) -> Schema:
        """The governance facts."""
        found: Schema = self.schema.get("x-event", {})
        return found

    @property
    def version(self) -> str:
        """The newest released version, or ``unreleased``."""
        return self.versions[-1] if self.versions else "unreleased"

    @property
    def type(self) -> str:
        """The CloudEvents ``type`` of the newest version."""
        major = self.version.partition(".")[0] if self.versions else "0"
        return f"canonical-logistics.{self.name}.v{major}"

    @property
    def dataschema(self) -> str:
        """The CloudEvents ``dataschema`` of the newest version."""
        return f"urn:canonical-logistics:{self.path.replace('/', ':')}:{self.version}"


@dataclass(frozen=True)
class Catalog:
    """All sources of the site, read once."""

    sources: Sources
    events: tuple[EventType, ...]
    components: tuple[Document, ...]
    scalars: Schema
    codelists: Mapping[str, Schema]
    rules: Mapping[str, Schema]
    extensions: Mapping[str, Schema]
    machines: Mapping[str, Schema]
    lineage: tuple[Row, ...]

    @cached_property
    def domains(self) -> dict[str, list[EventType]]:
        """The event types of each domain, in the order of the names."""
        found: dict[str, list[EventType]] = defaultdict(list)
        for event in self.events:
            found[event.domain].append(event)
        return dict(found)

    @cached_property
    def feeds(self) -> dict[tuple[str, str], list[Row]]:
        """The mapping rows that fill a field, by event name and normalised pointer."""
        found: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in self.lineage:
            if row.get("target"):
                found[(row["event"], normalised(row["target"]))].append(row)
        return dict(found)

    def feeding_inside(self, event: str, pointer: str) -> list[str]:
        """The short names of the mappings that fill something below a field."""
        below = [
            rows for (name, target), rows in self.feeds.items() if name == event and target.startswith(f"{pointer}/")
        ]
        return sorted({str(row["mapping"]).partition("@")[0] for rows in below for row in rows})

    @cached_property
    def mappings(self) -> dict[str, list[Row]]:
        """The rows of each mapping, in the order in which the mapping declares them."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.lineage:
            found[row["mapping"]].append(row)
        return dict(found)

    def users(self, component: str) -> list[Document]:
        """The event types and components that contain a component."""
        everything: Iterable[Document] = (*self.events, *self.components)
        return [document for document in everything if component in document.components and document.path != component]


def load(schemas: Traversable, versions: Traversable, lineage: Iterable[Row]) -> Catalog:
    """Read a catalog; raises `compat.errors.UnreadableError` for a file that is broken."""
    sources = Sources(schemas)
    files = [file for file in sources.files("components") if file != SCALARS]
    shared = [Document(file, build(sources, file)) for file in ["envelope.json", *files]]
    return Catalog(
        sources=sources,
        events=tuple(_event(sources, versions, path) for path in event_paths(schemas)),
        components=tuple(shared),
        scalars=sources.json(SCALARS)["$defs"],
        codelists=_by_name(sources, "codelists"),
        rules=_by_name(sources, "rules"),
        extensions=_by_name(sources, "extensions"),
        machines=_by_name(sources, "lifecycle"),
        lineage=tuple(lineage),
    )


def normalised(pointer: str) -> str:
    """The pointer of the field that a mapping's target means.

    A position (``0``) and a choice of an item (``scheme=scac``) are both any item, and the items of a list of plain
    values belong to the list itself.
    """
    steps = ["*" if step.isdigit() or "=" in step else step for step in pointer.split("/")]
    return "/".join(steps).removesuffix("/*")


def _event(sources: Sources, versions: Traversable, path: str) -> EventType:
    folder = versions.joinpath(*path.split("/"))
    names = [file.name.removesuffix(".json") for file in folder.iterdir()] if folder.is_dir() else []
    return EventType(path, build(sources, path), tuple(sorted(names, key=_release_order)))


def _release_order(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split("."))


def _by_name(sources: Sources, folder: str) -> dict[str, Schema]:
    files = [file for file in sources.files(folder) if file.count("/") == 1]
    return {file.removeprefix(f"{folder}/").removesuffix(".json"): sources.json(file) for file in files}
