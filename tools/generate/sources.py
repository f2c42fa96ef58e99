"""Reads the schema sources and refuses, by name, whatever the generator could only skip in silence."""

from __future__ import annotations

import hashlib
import json
import keyword
import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from canonical.components.names import wire_name
from compat.bundle import bundle
from compat.keywords import walk
from compat.sources import Sources

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Schema = dict[str, Any]

SCALARS = "components/scalars.json"
ENVELOPE = "envelope.json"

# The keywords that every generated artefact implements; docs of the dialect: schemas/meta.
ASSERTIONS = frozenset(
    {
        "$ref",
        "additionalProperties",
        "const",
        "enum",
        "exclusiveMaximum",
        "exclusiveMinimum",
        "items",
        "maxItems",
        "maxLength",
        "maximum",
        "minItems",
        "minLength",
        "minimum",
        "pattern",
        "properties",
        "propertyNames",
        "required",
        "type",
    }
)
REMARKS = frozenset({"$defs", "$id", "$schema", "$comment", "deprecated", "description", "examples", "format", "title"})
TYPES = frozenset({"array", "boolean", "integer", "object", "string"})


class SourceError(Exception):
    """A schema source says something that the generator cannot turn into code."""


def python_name(kebab: str) -> str:
    """``ship-confirmed`` as a module name."""
    return kebab.replace("-", "_")


def field_name(member: str) -> str:
    """The Python field name of a member: ``occursAt`` is ``occurs_at``, ``from`` is ``from_``."""
    name = re.sub(r"(?<=[a-z0-9])([A-Z])", lambda found: "_" + found[1].lower(), member)
    return f"{name}_" if keyword.iskeyword(name) else name


@dataclass(frozen=True)
class Source:
    """One schema file that becomes one Python module: a component, an event type or the envelope."""

    path: str
    schema: Schema
    digest: str

    @property
    def title(self) -> str:
        """The class name."""
        return str(self.schema["title"])

    @property
    def name(self) -> str:
        """The file name without its suffix, such as ``ship-confirmed``."""
        return self.path.rpartition("/")[2].removesuffix(".json")

    @property
    def domain(self) -> str:
        """The folder of an event type, such as ``freight-charge``."""
        return self.path.split("/")[1]

    @property
    def local(self) -> dict[str, Schema]:
        """The definitions of the file itself, by name."""
        return dict(self.schema.get("$defs", {}))

    @property
    def titles(self) -> list[str]:
        """Every class (or annotated dict) that the module defines, the main one first."""
        return [self.title, *(str(found.get("title", name)) for name, found in self.local.items() if is_class(found))]


def is_map(schema: Schema) -> bool:
    """Whether a component is an object whose member names are data, such as Extensions."""
    return schema.get("type") == "object" and "properties" not in schema


def is_class(schema: Schema) -> bool:
    """Whether a definition becomes a class: an object with members of its own."""
    return schema.get("type") == "object" and "properties" in schema


class Catalog:
    """Everything the generator reads, checked once."""

    def __init__(self, root: Traversable) -> None:
        """``root`` is the folder ``schemas``."""
        self.root = root
        self.files = Sources(root)

    def source(self, path: str) -> Source:
        """One schema file; raises `SourceError` when it has no title or leaves the dialect."""
        schema = self.files.json(path)
        if not isinstance(schema, dict) or not isinstance(schema.get("title"), str):
            raise SourceError(f"{path}: a schema file has a title, which becomes the class name")
        _check(schema, path)
        return Source(path, schema, digest(self.files.text(path)))

    @cached_property
    def components(self) -> list[Source]:
        """Every shared part except the scalars, by path."""
        return [self.source(path) for path in self.files.files("components") if path != SCALARS]

    @cached_property
    def maps(self) -> list[Source]:
        """Components whose member names are data; they become annotated dicts."""
        return [source for source in self.components if is_map(source.schema)]

    @cached_property
    def events(self) -> list[Source]:
        """Every event type, by path."""
        return [self.source(path) for path in self.files.files("events")]

    @cached_property
    def envelope(self) -> Source:
        """The CloudEvents envelope."""
        return self.source(ENVELOPE)

    @cached_property
    def scalars(self) -> dict[str, Schema]:
        """The named simple values, by name."""
        document = self.files.json(SCALARS)
        _check(document, SCALARS)
        return dict(document["$defs"])

    @cached_property
    def scalars_digest(self) -> str:
        """Over the file of the scalars."""
        return digest(self.files.text(SCALARS))

    @cached_property
    def codelists(self) -> dict[str, Schema]:
        """Every code list, by file name without suffix."""
        paths = self.files.files("codelists")
        return {path.removeprefix("codelists/").removesuffix(".json"): self.files.json(path) for path in paths}

    def codelist_digest(self, name: str) -> str:
        """Over the file of one code list."""
        return digest(self.files.text(f"codelists/{name}.json"))

    def bundle(self, source: Source) -> Schema:
        """The self-contained schema of a source, code lists expanded."""
        return bundle(self.root, source.path)


def digest(text: str) -> str:
    """Short enough for a header, long enough to tell two versions of one file apart."""
    return "sha256:" + hashlib.sha256(text.encode()).hexdigest()[:16]


def _check(document: Schema, path: str) -> None:
    for pointer, node in walk(document):
        if not isinstance(node, dict):
            if not (isinstance(node, bool) and pointer.endswith("/additionalProperties")):
                raise SourceError(f"{path}#{pointer}: a schema is an object, not {node!r}")
            continue
        unknown = sorted(k for k in node if k not in ASSERTIONS | REMARKS and not k.startswith("x-"))
        if unknown:
            raise SourceError(f"{path}#{pointer}: no code is generated for {', '.join(unknown)}; use the dialect")
        if "type" in node and node["type"] not in [*TYPES]:
            raise SourceError(f"{path}#{pointer}/type: {node['type']!r} is not a type of the dialect")
        _check_names(node, f"{path}#{pointer}")


def _check_names(node: Schema, place: str) -> None:
    for member in node.get("properties", {}):
        if not re.fullmatch("[a-z][A-Za-z0-9]*", member) or wire_name(field_name(member)) != member:
            raise SourceError(f"{place}/properties/{member}: write the name in camelCase, one capital a word")


def literal(value: object) -> str:
    """A Python literal in double quotes, the same for every hash seed."""
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\x7f")
    if isinstance(value, (list, tuple)):
        inner = ", ".join(literal(item) for item in value)
        return f"({inner}{',' if len(value) == 1 else ''})"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}"
    return repr(value)
