"""Every member that a document may have, by its place, and where the schema says so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from compat.errors import UnreadableError
from compat.keywords import escape, unescape

if TYPE_CHECKING:
    from collections.abc import Iterator

    from compat.document import Document
    from compat.keywords import Schema

BRANCHES = ("allOf", "anyOf", "oneOf", "then", "else")
"""Keywords whose schemas speak about the same value as the schema around them."""


@dataclass(frozen=True, slots=True)
class Place:
    """One part of a schema that stands behind a place in a document.

    ``pointer`` leads to it in the schema, ``schema`` is it with the keywords beside its references on top, ``sites``
    are all pointers that lead there (references and what they refer to), ``names`` the definitions among them.
    """

    pointer: str
    schema: Schema
    sites: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The definitions that the part is, such as ``Moment``."""
        return tuple(unescape(site.rpartition("/")[2]) for site in self.sites if site.rpartition("/")[0] == "/$defs")


@dataclass(frozen=True, slots=True)
class Member:
    """A member: its place in a document (``*`` is any item), and whether its object must have it."""

    path: str
    required: bool
    place: Place


def followed(document: Document, pointer: str) -> Place | None:
    """The part at a pointer into the schema with its references followed; nothing for ``true``, ``false`` or a circle."""
    beside: Schema = {}
    sites: list[str] = []
    while pointer not in sites:
        sites.append(pointer)
        schema = document.at(pointer)
        if not isinstance(schema, dict):
            return None
        reference = schema.get("$ref")
        if not isinstance(reference, str):
            return Place(pointer, {**schema, **beside}, tuple(sites))
        beside = {**{key: value for key, value in schema.items() if key != "$ref"}, **beside}
        try:
            pointer = document.target(reference)
        except UnreadableError:
            return None
    return None


def members(document: Document) -> dict[str, Member]:
    """Every member by its place, the outer ones first; what holds itself is entered once."""
    found: dict[str, Member] = {}
    pending: list[tuple[str, str, frozenset[str]]] = [("", "", frozenset())]
    while pending:
        path, pointer, entered = pending.pop()
        place = followed(document, pointer)
        if place is None or place.pointer in entered:
            continue
        entered |= {place.pointer}
        for step, inner, required in reversed(list(_steps(document, place))):
            if step:
                there = followed(document, inner) or Place(inner, {}, (inner,))
                before = found.get(path + step)
                must = required or (before is not None and before.required)
                found[path + step] = Member(path + step, must, before.place if before else there)
            pending.append((path + step, inner, entered))
    return dict(sorted(found.items()))


def places_at(document: Document, path: str) -> list[Place]:
    """The parts of the schema behind a place in a document; several where branches speak about it, none if there is none."""
    here = _with_branches(document, "")
    for token in path.split("/")[1:]:
        inner = [site for place in here for step, site, _ in _steps(document, place) if step and _fits(step, token)]
        here = [place for site in inner for place in _with_branches(document, site)]
    return here


def _with_branches(document: Document, pointer: str) -> list[Place]:
    found: list[Place] = []
    pending, seen = [pointer], set()
    while pending:
        place = followed(document, pending.pop())
        if place is None or place.pointer in seen:
            continue
        seen.add(place.pointer)
        found.append(place)
        pending += [site for step, site, _ in _steps(document, place) if not step]
    return found


def _fits(step: str, wanted: str) -> bool:
    return step == f"/{wanted}" or (step == "/*" and (wanted == "*" or wanted.lstrip("-").isdigit()))


def _steps(document: Document, place: Place) -> Iterator[tuple[str, str, bool]]:
    """What is directly inside a part: the step in a document (empty for a branch), the pointer, and whether it must be there."""
    required = frozenset(name for site in place.sites for name in _list(document.at(site).get("required")))
    for site in place.sites:
        yield from _inside(document.at(site), site, required)


def _inside(schema: Schema, at: str, required: frozenset[str]) -> Iterator[tuple[str, str, bool]]:
    for name in _mapping(schema.get("properties")):
        yield f"/{escape(name)}", f"{at}/properties/{escape(name)}", name in required
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield "/*", f"{at}/{keyword}", False
    for index in range(len(_list(schema.get("prefixItems")))):
        yield "/*", f"{at}/prefixItems/{index}", False
    for name in _mapping(schema.get("patternProperties")):
        yield "/*", f"{at}/patternProperties/{escape(name)}", False
    for keyword in BRANCHES:
        inside = schema.get(keyword)
        if isinstance(inside, dict):
            yield "", f"{at}/{keyword}", False
        yield from (("", f"{at}/{keyword}/{index}", False) for index in range(len(_list(inside))))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _mapping(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def general(path: str) -> str:
    """The place with ``*`` instead of the number of an item, as lineage and rules may give it."""
    return "/".join("*" if token.lstrip("-").isdigit() else token for token in path.split("/"))


def is_below(path: str, other: str) -> bool:
    """Whether a place is the other one or inside it."""
    return path == other or path.startswith(f"{other}/")
