"""Turn one self-contained schema into rows: every field a document can hold, nested, with what is asked of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from canonical.pointers import definition_name, escape

if TYPE_CHECKING:
    from tools.site.catalog import Schema

Origins = Mapping[str, tuple[str, str]]
"""For each ``/$defs/<Name>`` of a bundle: the source file and the JSON pointer in it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One member of a document; ``pointer`` has ``*`` for the items of a list and the names of a map.

    ``schema`` is what is said at the place itself laid over the definition it refers to, ``origin`` the source of that
    definition, ``many`` is "list" or "map" when the member holds several values of ``type_name``.
    """

    pointer: str
    name: str
    depth: int
    required: bool
    type_name: str
    many: str
    schema: Schema
    outer: Schema
    origin: tuple[str, str] | None
    has_children: bool = False
    inside_shared: bool = False
    """Whether it belongs to a shared component, which has a page of its own."""

    @property
    def description(self) -> str:
        """What the member means here, else what its type means in general."""
        return str(self.outer.get("description") or self.schema.get("description") or "")

    @property
    def codelist(self) -> str | None:
        """The code list that its values come from."""
        found = self.schema.get("x-codelist")
        return None if found is None else str(found)

    def annotation(self, keyword: str) -> Any:
        """An annotation at the place itself, else at the definition."""
        return self.outer.get(keyword, self.schema.get(keyword))


def fields(bundle: Schema, origins: Origins) -> list[Field]:
    """Every field of a bundle, parents before children, in the order of the schema.

    A definition that contains itself is followed once; its inner occurrence has no children.
    """
    return list(_members(_Walk(bundle, origins), bundle, _Place("", "", -1, required=False)))


@dataclass(frozen=True, slots=True)
class _Walk:
    bundle: Schema
    origins: Origins

    def is_shared(self, reference: str) -> bool:
        file, pointer = self.origins.get(f"/$defs/{reference}", ("", ""))
        return file.startswith("components/") and not pointer


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a walk is: ``around`` are the definitions that it is inside of."""

    pointer: str
    name: str
    depth: int
    required: bool
    around: tuple[str, ...] = ()


def _members(walk: _Walk, node: Schema, place: _Place) -> Iterator[Field]:
    required = set(node.get("required", ()))
    named = {**node.get("properties", {})}
    for pattern, inner in node.get("patternProperties", {}).items():
        named[f"<{pattern}>"] = inner
    if isinstance(node.get("additionalProperties"), dict):
        named["<any name>"] = node["additionalProperties"]
    for name, inner in named.items():
        step = "*" if name.startswith("<") else escape(name)
        below = _Place(f"{place.pointer}/{step}", name, place.depth + 1, name in required, place.around)
        yield from _one(walk, inner, below)


def _one(walk: _Walk, outer: Schema, place: _Place) -> Iterator[Field]:
    schema, reference = _resolved(walk.bundle, outer)
    many, pointer, holder = "", place.pointer, schema
    if schema.get("type") == "array" and isinstance(schema.get("items"), dict):
        many, pointer = "list", f"{pointer}/*"
        schema, reference = _resolved(walk.bundle, schema["items"])
    around = (*place.around, reference) if reference else place.around
    inner = replace(place, pointer=pointer, around=around)
    children = [] if reference in place.around else list(_members(walk, schema, inner))
    yield Field(
        pointer=place.pointer,
        name=place.name,
        depth=place.depth,
        required=place.required,
        type_name=_type_name(schema, reference),
        many=many,
        schema=schema,
        outer={**holder, **outer} if many else outer,
        origin=walk.origins.get(f"/$defs/{reference}") if reference else None,
        has_children=bool(children),
        inside_shared=any(walk.is_shared(name) for name in place.around),
    )
    yield from children


def _resolved(bundle: Schema, node: Schema) -> tuple[Schema, str]:
    reference = ""
    seen: list[Schema] = [node]
    while isinstance(node.get("$ref"), str) and node["$ref"].startswith("#/$defs/"):
        name = definition_name(node["$ref"])
        reference = reference or name
        node = bundle["$defs"][name]
        seen.append(node)
    merged: Schema = {}
    for layer in reversed(seen):
        merged.update({keyword: value for keyword, value in layer.items() if keyword != "$ref"})
    return merged, reference


def _type_name(schema: Schema, reference: str) -> str:
    plain = {"string": "text", "boolean": "true or false", "integer": "whole number", "object": "object"}
    kind = schema.get("type")
    return reference or plain.get(str(kind), str(kind or "any"))
