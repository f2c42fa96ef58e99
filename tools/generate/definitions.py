"""All definitions of all event types in one place, each once, with the module that owns its code.

A module is named by a path: ``scalars``, ``components/money``, ``milestone_reported`` or ``envelope``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from compat.bundle import annotations_stripped
from compat.keywords import rebuild
from tools.generate.sources import Catalog, Schema, Source, SourceError, python_name

SCALARS = "scalars"


@dataclass
class Universe:
    """Definitions by name, without annotations; ``roots`` are the definitions that stand for a whole document."""

    definitions: dict[str, Schema] = field(default_factory=dict)
    codelists: dict[str, str] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    roots: dict[str, str] = field(default_factory=dict)

    def members(self, owner: str) -> list[str]:
        """The definitions of one module, by name."""
        return sorted(name for name in self.definitions if self.owners[name] == owner)

    @property
    def modules(self) -> list[str]:
        """Every module that owns a definition."""
        return sorted(set(self.owners.values()))

    def add(self, name: str, schema: Schema, owner: str, place: str) -> None:
        """Take a definition in; raises `SourceError` when another schema has its name."""
        known = self.definitions.setdefault(name, schema)
        if known != schema:
            raise SourceError(f"{place}: another schema is called {name!r} too; give one of them another title")
        self.owners.setdefault(name, owner)


def universe(catalog: Catalog) -> Universe:
    """Every event type and the envelope with everything they refer to, and every component."""
    found = Universe(
        codelists={name: one["x-codelist"] for name, one in catalog.scalars.items() if "x-codelist" in one}
    )
    homes = {title: f"components/{python_name(one.name)}" for one in catalog.components for title in one.titles}
    homes.update(dict.fromkeys(catalog.scalars, SCALARS))
    for source in catalog.components:
        _take(found, catalog, source, homes)
    for source in [*catalog.events, catalog.envelope]:
        module = "envelope" if source is catalog.envelope else module_of(source)
        found.roots[module] = source.title
        _take(found, catalog, source, {**homes, **dict.fromkeys(source.titles, module)})
    return found


def module_of(source: Source) -> str:
    """``freight_charge_invoiced``: the module name of an event type where all domains share a folder."""
    return python_name(f"{source.domain}_{source.name}")


def _take(found: Universe, catalog: Catalog, source: Source, homes: dict[str, str]) -> None:
    schema = catalog.bundle(source)
    root = {key: value for key, value in schema.items() if key != "$defs"}
    for name, definition in {**schema.get("$defs", {}), source.title: root}.items():
        if name not in homes:
            raise SourceError(f"{source.path}: the definition {name!r} belongs to no file")
        found.add(name, _ready(definition, source.title), homes[name], source.path)


def _ready(schema: Schema, title: str) -> Schema:
    plain: Schema = annotations_stripped(schema)
    return _named(plain, title)


def _named(schema: Schema, title: str) -> Schema:
    """A reference to the whole document names its definition, and a constant is a list of one."""
    found = dict(schema)
    if found.get("$ref") == "#":
        found["$ref"] = f"#/$defs/{title}"
    if "const" in found:
        found["enum"] = [found.pop("const")]
    rebuilt: Schema = rebuild(found, lambda _, child: _named(child, title) if isinstance(child, dict) else child)
    return rebuilt
