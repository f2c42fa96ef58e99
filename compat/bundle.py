"""Makes one self-contained schema out of an event type and the shared parts it refers to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from compat.errors import UnreadableError
from compat.keywords import Schema, escape, is_annotation, rebuild, resolve, unescape
from compat.sources import Sources

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

Place = tuple[str, str]
"""A file of the catalog and a JSON pointer into it."""


@dataclass(frozen=True, slots=True)
class Bundle:
    """A self-contained schema and, for each of its definitions and expanded enums, the source it came from."""

    schema: Schema
    origins: dict[str, Place] = field(default_factory=dict)

    def origin(self, pointer: str) -> Place:
        """The source file and the pointer in it that stand behind a JSON pointer into the bundle."""
        head, tail = pointer, ""
        while head not in self.origins:
            head, _, last = head.rpartition("/")
            tail = f"/{last}{tail}"
        file, base = self.origins[head]
        return file, base + tail


def event_paths(root: Traversable) -> list[str]:
    """Every event type of a catalog as ``domain/name``, sorted, such as ``milestone/reported``."""
    return [path.removeprefix("events/").removesuffix(".json") for path in Sources(root).files("events")]


def bundle(root: Traversable, path: str) -> Schema:
    """The self-contained 2020-12 schema of ``path``: ``milestone/reported`` or a file such as ``envelope.json``.

    References become ``#/$defs/<Name>``, where the name is the scalar's own, or the title of the component or of
    the local definition. ``x-codelist`` gains an ``enum`` in the order of the code list. Annotations are kept.
    Raises ``UnreadableError`` for a file or definition that is not there.
    """
    return build(Sources(root), path).schema


def build(sources: Sources, path: str) -> Bundle:
    """Like `bundle`, over files that are already open, and with the origin of every part."""
    file = path if path.endswith(".json") else f"events/{path}.json"
    return _Bundler(sources, file).run()


class _Bundler:
    """One bundle under construction: which definition has which name, and which are still to be copied."""

    def __init__(self, sources: Sources, root: str) -> None:
        self.sources = sources
        self.root = root
        self.names: dict[Place, str] = {}
        self.pending: list[Place] = []
        self.origins: dict[str, Place] = {"": (root, "")}

    def run(self) -> Bundle:
        document = self._document(self.root)
        schema: Schema = self._copy({k: v for k, v in document.items() if k != "$defs"}, self.root, "", "")
        definitions: Schema = {}
        while self.pending:
            file, pointer = place = self.pending.pop()
            name = self.names[place]
            target = f"/$defs/{escape(name)}"
            self.origins[target] = place
            definitions[name] = self._copy(self._definition(file, pointer), file, pointer, target)
        if definitions:
            schema["$defs"] = {name: definitions[name] for name in sorted(definitions)}
        return Bundle(schema, self.origins)

    def _document(self, file: str) -> Schema:
        document = self.sources.json(file)
        if not isinstance(document, dict):
            raise UnreadableError(file, 1, "a schema file holds one JSON object")
        return document

    def _definition(self, file: str, pointer: str) -> Any:
        found = resolve(self._document(file), pointer)
        if pointer or not isinstance(found, dict):
            return found
        return {keyword: value for keyword, value in found.items() if keyword not in {"$schema", "$id", "$defs"}}

    def _copy(self, node: Any, file: str, pointer: str, target: str) -> Any:
        if not isinstance(node, dict):
            return node
        if isinstance(node.get("$ref"), str):
            node = {**node, "$ref": self._reference(node["$ref"], file, pointer)}
        elif "x-codelist" in node:
            node = self._with_codes(node, target)
        return rebuild(node, lambda step, child: self._copy(child, file, pointer + step, target + step))

    def _reference(self, reference: str, file: str, pointer: str) -> str:
        place = self._target(reference, file, pointer)
        if place == (self.root, ""):
            return "#"
        if place not in self.names:
            self.names[place] = self._name(place)
            self.pending.append(place)
        return f"#/$defs/{escape(self.names[place])}"

    def _target(self, reference: str, file: str, pointer: str) -> Place:
        relative, _, fragment = reference.partition("#")
        target = _join(file, relative) if relative else file
        if target is None:
            raise UnreadableError(file, 0, f"{pointer}/$ref: {reference!r} leaves the catalog; refer to a file in it")
        try:
            resolve(self._document(target), fragment)
        except KeyError as error:
            message = f"{pointer}/$ref: {reference!r} has no {error.args[0]!r}; check the name after #"
            raise UnreadableError(file, 0, message) from None
        return target, fragment

    def _name(self, place: Place) -> str:
        file, pointer = place
        found = resolve(self._document(file), pointer)
        key = unescape(pointer.rpartition("/")[2]) or file.rpartition("/")[2].removesuffix(".json")
        name = str(found.get("title", key)) if isinstance(found, dict) else key
        taken = set(self.names.values())
        if name in taken:  # two definitions of one title: the owning file's title tells them apart
            name = f"{self._document(file).get('title', file)}{name}"
        if name in taken:
            raise UnreadableError(file, 0, f"{pointer}: a second definition is called {name!r}; give it another title")
        return name

    def _with_codes(self, node: Schema, target: str) -> Schema:
        path = f"codelists/{node['x-codelist']}.json"
        codes = self._document(path).get("codes")
        if not isinstance(codes, list) or not all(isinstance(row, dict) and "code" in row for row in codes):
            raise UnreadableError(path, 0, "a code list has a member 'codes', a list of objects with a 'code'")
        self.origins[f"{target}/enum"] = (path, "/codes")
        retired = [row["code"] for row in codes if row.get("retired")]
        extra = {"enum": [row["code"] for row in codes], **({"x-retired-codes": retired} if retired else {})}
        return {**{k: v for k, v in node.items() if k not in extra}, **extra}


def _join(file: str, relative: str) -> str | None:
    parts = file.split("/")[:-1]
    for part in relative.split("/"):
        if part == "..":
            if not parts:
                return None
            parts.pop()
        elif part not in {"", "."}:
            parts.append(part)
    return "/".join(parts)


def annotations_stripped(schema: Any) -> Any:
    """The schema without anything that does not change which documents are valid."""
    if not isinstance(schema, dict):
        return schema
    kept = {keyword: value for keyword, value in schema.items() if not is_annotation(keyword)}
    return rebuild(kept, lambda _, child: annotations_stripped(child))
