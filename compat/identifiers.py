"""Finds what a reference inside a schema points at: by pointer, anchor or embedded identifier, never over a network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.errors import UnreadableError
from compat.keywords import ONE_SCHEMA, SCHEMA_LIST, SCHEMA_MAP, escape, resolve

if TYPE_CHECKING:
    from collections.abc import Iterator

_ONE = (ONE_SCHEMA | {"additionalItems"}) - {"items", "contentSchema"}
_MAPS = SCHEMA_MAP | {"dependencies"}
RECURSIVE = " recursive"
"""The name under which ``$recursiveAnchor: true`` is kept among the dynamic anchors; no anchor can be called so."""


def places(schema: Any, at: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema object inside a schema of any draft, with its pointer."""
    pending = [(at, schema)]
    while pending:
        here, node = pending.pop()
        if not isinstance(node, dict):
            continue
        yield here, node
        for keyword, value in node.items():
            if keyword in _ONE or (keyword == "items" and not isinstance(value, list)):
                pending.append((f"{here}/{keyword}", value))
            elif (keyword in SCHEMA_LIST or keyword == "items") and isinstance(value, list):
                pending += [(f"{here}/{keyword}/{n}", one) for n, one in enumerate(value)]
            elif keyword in _MAPS and isinstance(value, dict):
                pending += [(f"{here}/{keyword}/{escape(name)}", one) for name, one in value.items()]


class Identifiers:
    """Every identifier and anchor of one schema; ``is_plain`` says that references are mere pointers and anchors."""

    def __init__(self, schema: Any, name: str, draft: int) -> None:
        self.schema: Any = schema
        self.name: str = name
        self.draft: int = draft
        self.uris: dict[str, str] = {}
        self.bases: dict[str, str] = {"": ""}
        self.anchors: dict[tuple[str, str], str] = {}
        self.dynamic: dict[str, dict[str, str]] = {}
        self.is_plain: bool = True
        self.has_unevaluated: bool = False
        for at, node in places(schema):
            self._base(at, node)
        for at, node in places(schema):
            self._names(at, node)

    def _id(self, node: dict[str, Any]) -> str | None:
        if self.draft <= 7 and "$ref" in node:
            return None
        said = node.get("id" if self.draft == 4 else "$id")
        return said if isinstance(said, str) else None

    def _base(self, at: str, node: dict[str, Any]) -> None:
        said = self._id(node)
        if said is not None and not said.startswith("#"):
            base = _joined(self.bases[self.resource(at)] if at else "", said.partition("#")[0])
            self.bases[at] = base
            self.uris.setdefault(base, at)
            self.is_plain = self.is_plain and not at
        if {"$dynamicRef", "$recursiveRef", "$recursiveAnchor"} & node.keys():
            self.is_plain = False
        if "unevaluatedItems" in node:
            self.has_unevaluated = True
        if "$schema" in node and at:
            self.is_plain = False
        reference = node.get("$ref")
        if isinstance(reference, str) and not reference.startswith("#"):
            self.is_plain = False

    def _names(self, at: str, node: dict[str, Any]) -> None:
        resource = self.resource(at)
        said = self._id(node)
        if said is not None and self.draft <= 7 and "#" in said and not said.endswith("#"):
            self.anchors.setdefault((resource, said.partition("#")[2]), at)
        for keyword in ("$anchor", "$dynamicAnchor"):
            if isinstance(node.get(keyword), str):
                self.anchors.setdefault((resource, node[keyword]), at)
        if isinstance(node.get("$dynamicAnchor"), str):
            self.dynamic.setdefault(resource, {})[node["$dynamicAnchor"]] = at
        if node.get("$recursiveAnchor") is True and at == resource:
            self.dynamic.setdefault(resource, {})[RECURSIVE] = at

    def is_resource(self, at: str) -> bool:
        """Whether a schema with an identifier of its own stands there."""
        return at in self.bases

    def resource(self, at: str) -> str:
        """The pointer of the nearest schema around a place that has an identifier."""
        while at not in self.bases:
            at = at.rpartition("/")[0]
        return at

    def at(self, pointer: str) -> Any:
        """The part at a pointer; raises ``UnreadableError``."""
        try:
            return resolve(self.schema, pointer)
        except KeyError as error:
            raise UnreadableError(self.name, 0, f"{pointer} is not there: no {error.args[0]!r}") from None

    def entered(self, resource: str, scope: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
        """The dynamic scope after a resource is entered: what was named first keeps its meaning."""
        known = dict(scope)
        more = [(name, at) for name, at in sorted(self.dynamic.get(resource, {}).items()) if name not in known]
        return tuple(sorted([*scope, *more]))

    def target(self, reference: str, at: str) -> str:
        """The pointer that a reference at a place stands for; raises ``UnreadableError`` if it is not inside."""
        address, _, fragment = reference.partition("#")
        resource = self.resource(at)
        if address:
            wanted = _joined(self.bases[resource], address)
            if wanted not in self.uris:
                raise UnreadableError(self.name, 0, f"$ref {reference!r} leaves the document; bundle it first")
            resource = self.uris[wanted]
        if "%" in fragment:
            from urllib.parse import unquote

            fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            if (resource, fragment) not in self.anchors:
                raise UnreadableError(self.name, 0, f"$ref {reference!r} has no $anchor of that name")
            return self.anchors[resource, fragment]
        found = resource + fragment
        self.at(found)
        return found

    def require_targets(self) -> None:
        """Raise ``UnreadableError`` for the first reference that leads nowhere."""
        for at, node in places(self.schema):
            if isinstance(node.get("$ref"), str):
                self.target(node["$ref"], at)

    def dynamic_name(self, at: str, reference: str, keyword: str) -> str:
        """The dynamic anchor by which a dynamic reference may be redirected; empty when it is a plain one."""
        node = self.at(at)
        if keyword == "$recursiveRef":
            return RECURSIVE if isinstance(node, dict) and node.get("$recursiveAnchor") is True else ""
        name = reference.partition("#")[2]
        return name if isinstance(node, dict) and name and node.get("$dynamicAnchor") == name else ""


def _joined(base: str, reference: str) -> str:
    if not reference:
        return base
    from urllib.parse import urljoin, urlsplit

    return reference if urlsplit(reference).scheme else urljoin(base, reference)
