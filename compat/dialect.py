"""Reads schemas of drafts 4 to 2020-12 as plain 2020-12: one root, definitions, and references within it.

Older drafts are upgraded faithfully: what a draft does not know is dropped, what it says in other words is said in
those of 2020-12. Embedded ``$id``, anchors and dynamic references become plain references; nothing is ever fetched.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from compat.errors import UnreadableError
from compat.identifiers import Identifiers, places
from compat.keywords import escape, is_annotation

DRAFTS = {
    "http://json-schema.org/draft-04/schema": 4,
    "http://json-schema.org/draft-06/schema": 6,
    "http://json-schema.org/draft-07/schema": 7,
    "https://json-schema.org/draft/2019-09/schema": 2019,
    "https://json-schema.org/draft/2020-12/schema": 2020,
}
SINCE = {
    "const": 6,
    "contains": 6,
    "propertyNames": 6,
    "if": 7,
    "then": 7,
    "else": 7,
    "dependentRequired": 2019,
    "dependentSchemas": 2019,
    "maxContains": 2019,
    "minContains": 2019,
    "unevaluatedItems": 2019,
    "unevaluatedProperties": 2019,
    "prefixItems": 2020,
}
"""The draft that brought a keyword; an older one ignores it."""

_ONE = {
    "additionalProperties",
    "contains",
    "else",
    "if",
    "not",
    "propertyNames",
    "then",
    "unevaluatedItems",
    "unevaluatedProperties",
}
_LIST = {"allOf", "anyOf", "oneOf", "prefixItems"}
_MAP = {"dependentSchemas", "patternProperties", "properties"}
_NAMING = {
    "$anchor",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$recursiveAnchor",
    "$schema",
    "$vocabulary",
    "definitions",
    "id",
}
_DEEPEST = 180

Scope = tuple[tuple[str, str], ...]
"""What each dynamic anchor means at a place, by the resources entered on the way."""


@dataclass(frozen=True, slots=True)
class Plain:
    """A schema in plain 2020-12, the draft it was written in, and where each of its parts stood before."""

    schema: Any
    draft: int
    origins: dict[str, str]

    def origin(self, pointer: str) -> str:
        """The pointer in the original of a pointer in the plain schema."""
        if not self.origins:
            return pointer
        head, tail = pointer, ""
        while head not in self.origins and head:
            head, _, token = head.rpartition("/")
            tail = f"/{token}{tail}"
        return self.origins.get(head, head) + tail


def draft_of(schema: Any, name: str = "schema", default: int = 2020) -> int:
    """The draft that ``$schema`` names; raises ``UnreadableError`` for one that is not known."""
    said = schema.get("$schema") if isinstance(schema, dict) else None
    if said is None:
        return default
    found = DRAFTS.get(str(said).rstrip("#"))
    if found is None:
        raise UnreadableError(name, 0, f"{said!r} is another dialect; known are drafts 4, 6, 7, 2019-09 and 2020-12")
    return found


def plain(schema: Any, name: str = "schema", draft: int | None = None) -> Plain:
    """The same schema in plain 2020-12; ``draft`` (4, 6, 7, 2019, 2020) counts where ``$schema`` is silent.

    Raises ``UnreadableError`` for a reference that leaves the document or leads nowhere, and for another dialect.
    """
    used = draft_of(schema, name, draft or 2020)
    schema = _with_meta_schemas(schema)
    identifiers = Identifiers(schema, name, used)
    if used == 2020 and identifiers.is_plain:
        identifiers.require_targets()
        return Plain(schema, used, {})
    return _Copy(schema, name, used, identifiers).run()


_META = ("http://json-schema.org/draft-", "https://json-schema.org/draft/")


def _with_meta_schemas(schema: Any) -> Any:
    """The schema with the published meta-schema that it refers to as a definition, if the extra brought them along."""
    named = (node.get("$ref") for _, node in places(schema))
    if not any(isinstance(one, str) and one.startswith(_META) for one in named):
        return schema
    try:
        from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
    except ImportError:
        return schema
    published = {uri: REGISTRY.contents(uri) for uri in REGISTRY if uri.startswith(_META)}
    return {**schema, "$defs": {**schema.get("$defs", {}), **published}}


class _Copy:
    """One copy in the making: every target of a reference becomes a definition of its own."""

    def __init__(self, schema: Any, name: str, draft: int, identifiers: Identifiers) -> None:
        self.schema, self.name, self.draft, self.identifiers = schema, name, draft, identifiers
        self.names: dict[tuple[str, Scope], str] = {}
        self.pending: list[tuple[str, Scope, str]] = []
        self.origins: dict[str, str] = {"": ""}

    def run(self) -> Plain:
        scope = self.identifiers.entered("", ())
        self.names["", scope] = "#"
        root = self.copy(self.schema, "", "", scope, self.draft, 0)
        definitions: dict[str, Any] = {}
        while self.pending:
            at, scope, key = self.pending.pop()
            target = f"/$defs/{key}"
            self.origins[target] = at
            definitions[key] = self.copy(self.identifiers.at(at), at, target, scope, self.draft_at(at), 0)
        if definitions and isinstance(root, dict):
            root["$defs"] = definitions
        return Plain(root, self.draft, self.origins)

    def draft_at(self, at: str) -> int:
        resource = self.identifiers.resource(at)
        return draft_of(self.identifiers.at(resource), self.name, self.draft)

    def copy(self, node: Any, at: str, target: str, scope: Scope, draft: int, depth: int) -> Any:
        if not isinstance(node, dict):
            return node
        if depth > _DEEPEST:
            raise UnreadableError(self.name, 0, "the schema nests too deeply to be upgraded")
        if self.identifiers.is_resource(at) and at:
            scope, draft = self.identifiers.entered(at, scope), self.draft_at(at)
        self.origins[target] = at
        place = _Place(at, target, scope, draft, depth)
        if draft <= 7 and isinstance(node.get("$ref"), str):
            return {"$ref": self.reference(node["$ref"], place)}
        copied: dict[str, Any] = {}
        for keyword, value in node.items():
            if keyword not in _NAMING and SINCE.get(keyword, 0) <= draft:
                self.keyword(copied, keyword, value, node, place)
        return copied

    def keyword(self, copied: dict[str, Any], keyword: str, value: Any, node: dict[str, Any], place: _Place) -> None:
        """Put one keyword into the copy, in the words of 2020-12."""
        if keyword == "$ref":
            copied["$ref"] = self.reference(value, place)
        elif keyword in {"$dynamicRef", "$recursiveRef"}:
            _add(copied, {"$ref": self.dynamic(keyword, value, place)})
        elif keyword in {"items", "additionalItems"} and place.draft < 2020:
            self.items(copied, keyword, value, node, place)
        elif keyword == "dependencies" and place.draft <= 7:
            self.dependencies(copied, value, place)
        elif keyword in {"contains", "minContains", "maxContains"} and place.draft == 2019:
            self.contains(copied, keyword, node, place)
        elif place.draft == 4 and keyword in {"exclusiveMinimum", "exclusiveMaximum", "minimum", "maximum"}:
            _bound(copied, keyword, value, node)
        elif keyword in _ONE or keyword == "items":
            copied[keyword] = self.inside(value, place, f"/{keyword}")
        elif keyword in _LIST:
            copied[keyword] = [self.inside(one, place, f"/{keyword}/{n}") for n, one in enumerate(value)]
        elif keyword in _MAP:
            copied[keyword] = {key: self.inside(one, place, f"/{keyword}/{escape(key)}") for key, one in value.items()}
        elif keyword not in {"additionalItems", "dependencies"} or is_annotation(keyword):
            copied[keyword] = value

    def inside(self, node: Any, place: _Place, step: str, new: str = "") -> Any:
        target = place.target + (new or step)
        return self.copy(node, place.at + step, target, place.scope, place.draft, place.depth + 1)

    def items(self, copied: dict[str, Any], keyword: str, value: Any, node: dict[str, Any], place: _Place) -> None:
        """A list of items is what is now called ``prefixItems``, and ``additionalItems`` counts only beside one."""
        if keyword == "items" and isinstance(value, list):
            copied["prefixItems"] = [
                self.inside(one, place, f"/items/{n}", f"/prefixItems/{n}") for n, one in enumerate(value)
            ]
        elif keyword == "items":
            copied["items"] = self.inside(value, place, "/items")
        elif isinstance(node.get("items"), list):
            copied["items"] = self.inside(value, place, "/additionalItems", "/items")

    def dependencies(self, copied: dict[str, Any], value: dict[str, Any], place: _Place) -> None:
        names = {key: one for key, one in value.items() if isinstance(one, list)}
        schemas = {key: one for key, one in value.items() if not isinstance(one, list)}
        if names:
            copied["dependentRequired"] = names
        if schemas:
            copied["dependentSchemas"] = {
                key: self.inside(one, place, f"/dependencies/{escape(key)}", f"/dependentSchemas/{escape(key)}")
                for key, one in schemas.items()
            }

    def contains(self, copied: dict[str, Any], keyword: str, node: dict[str, Any], place: _Place) -> None:
        """Up to 2019-09 ``contains`` evaluates no item: a double negation hides it from ``unevaluatedItems``."""
        if keyword != "contains":
            return
        is_hidden = self.identifiers.has_unevaluated
        found = {
            "contains": self.inside(node["contains"], place, "/contains", "/not/not/contains" if is_hidden else "")
        }
        found |= {key: node[key] for key in ("minContains", "maxContains") if key in node}
        _add(copied, {"not": {"not": found}} if is_hidden else found)

    def reference(self, reference: str, place: _Place) -> str:
        at = self.identifiers.target(reference, place.at)
        return self.definition(at, place.scope)

    def dynamic(self, keyword: str, reference: str, place: _Place) -> str:
        at = self.identifiers.target(reference, place.at)
        name = self.identifiers.dynamic_name(at, reference, keyword)
        return self.definition(dict(place.scope).get(name, at) if name else at, place.scope)

    def definition(self, at: str, scope: Scope) -> str:
        scope = self.identifiers.entered(self.identifiers.resource(at), scope)
        if (at, scope) not in self.names:
            key = f"{len(self.names)}"
            self.names[at, scope] = f"#/$defs/{key}"
            self.pending.append((at, scope, key))
        return self.names[at, scope]


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the copy stands: in the original, in the copy, in which dynamic scope and draft, how deep."""

    at: str
    target: str
    scope: Scope
    draft: int
    depth: int


def _add(copied: dict[str, Any], schema: dict[str, Any]) -> None:
    """One requirement more, whatever keywords are there already."""
    if schema.keys() & copied.keys():
        copied["allOf"] = [*copied.get("allOf", ()), schema]
    else:
        copied.update(schema)


def _bound(copied: dict[str, Any], keyword: str, value: Any, node: dict[str, Any]) -> None:
    """In draft 4 ``exclusiveMinimum: true`` makes the minimum exclusive."""
    if keyword.startswith("exclusive"):
        return
    exclusive = f"exclusive{keyword.capitalize()}"
    copied[exclusive if node.get(exclusive) is True else keyword] = value
