"""Prepares the sources for datamodel-code-generator: one small tree of what it is meant to see, and nothing else.

The generator follows file paths, so the tree has the paths of the modules. Simple values, code lists and maps become
empty definitions that ``--type-overrides`` replaces by our exact types; a definition must not have the name of the type
that replaces it, or the generated module imports itself, hence the suffix.
"""

from __future__ import annotations

import posixpath
from typing import Any

from compat.keywords import rebuild
from tools.generate.parts.codes import FOLDER as CODES
from tools.generate.parts.codes import class_name
from tools.generate.parts.scalars import MODULE as SCALAR_MODULE
from tools.generate.sources import SCALARS, Catalog, Schema, Source, is_map, python_name

SUFFIX = "Scalar"
_KEPT = frozenset(
    {
        "$defs",
        "$ref",
        "const",
        "deprecated",
        "description",
        "enum",
        "items",
        "maxItems",
        "minItems",
        "properties",
        "required",
        "title",
        "type",
    }
)
SCALAR_FILE = "components/_generated/scalars.json"


def module_path(path: str) -> str:
    """Where the module of a source goes below ``canonical``, without suffix."""
    folder, _, name = path.removesuffix(".json").rpartition("/")
    if not folder:
        return f"_generated/{python_name(name)}"
    return f"{python_name(folder.removeprefix('events/'))}/_generated/{python_name(name)}"


def module_name(path: str) -> str:
    """The dotted name of the module of a source."""
    return "canonical." + module_path(path).replace("/", ".")


def prepared(catalog: Catalog) -> dict[str, Schema]:
    """The tree: path to schema."""
    sources = [*catalog.components, *catalog.events, catalog.envelope]
    tree = {
        f"{module_path(source.path)}.json": _Lowering(catalog, source).schema()
        for source in sources
        if not is_map(source.schema)
    }
    names = [*catalog.scalars, *(source.title for source in catalog.maps)]
    tree[SCALAR_FILE] = {"$defs": {name + SUFFIX: {"type": "string"} for name in sorted(names)}}
    return tree


def type_overrides(catalog: Catalog) -> dict[str, str]:
    """The exact Python type of each definition of `SCALAR_FILE`."""
    found = {}
    for name, schema in catalog.scalars.items():
        codelist = schema.get("x-codelist")
        plain = f"{SCALAR_MODULE}.{name}"
        found[name + SUFFIX] = f"{_codes_module(codelist)}.{class_name(codelist)}" if codelist else plain
    for source in catalog.maps:
        found[source.title + SUFFIX] = f"{module_name(source.path)}.{source.title}"
    return dict(sorted(found.items()))


def _codes_module(codelist: str) -> str:
    return f"{CODES.replace('/', '.')}.{python_name(codelist)}"


class _Lowering:
    """One source on its way into the tree."""

    def __init__(self, catalog: Catalog, source: Source) -> None:
        self.maps = {one.path: one.title for one in catalog.maps}
        self.source = source

    def schema(self) -> Schema:
        found: Schema = self._copy(self.source.schema)
        found["description"] = self._about(found["description"])
        if self.source.path == "envelope.json":
            # The payload is typed by each event type, so the envelope class leaves it to its subclass.
            del found["properties"]["data"]
            found["required"].remove("data")
        return found

    def _copy(self, node: Any) -> Any:
        if not isinstance(node, dict):
            return node
        kept = {key: value for key, value in node.items() if key in _KEPT}
        if "$ref" in kept:
            kept["$ref"] = self._reference(kept["$ref"])
        if "required" in kept:
            kept["required"] = list(kept["required"])
        copy: Schema = rebuild(kept, lambda _, child: self._copy(child))
        return copy

    def _reference(self, reference: str) -> str:
        relative, _, fragment = reference.partition("#")
        if not relative:
            return reference
        target = posixpath.normpath(posixpath.join(posixpath.dirname(self.source.path), relative))
        here = posixpath.dirname(module_path(self.source.path))
        if target in self.maps:
            return f"{posixpath.relpath(SCALAR_FILE, here)}#/$defs/{self.maps[target]}{SUFFIX}"
        if target == SCALARS:
            return f"{posixpath.relpath(SCALAR_FILE, here)}#{fragment}{SUFFIX}"
        return posixpath.relpath(f"{module_path(target)}.json", here) + (f"#{fragment}" if fragment else "")

    def _about(self, description: str) -> str:
        facts = self.source.schema.get("x-event")
        if facts is None:
            return description
        line = f"Owner: {facts['owner']}; system of record: {facts['systemOfRecord']}"
        line += f"; classification: {facts['classification']}; personal data: {facts['personalData']}"
        line += f"; published within {facts['sla']['target']} of: {facts['trigger']}"
        return f"{description}\n\n{line.rstrip('.')}."
