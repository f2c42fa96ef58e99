"""The closed writer: a schema of what is written by somebody who never writes a member that is not declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import Document
from compat.keywords import is_annotation, rebuild, walk

if TYPE_CHECKING:
    from compat.keywords import Schema

_BESIDE = {"$ref", "allOf", "anyOf", "oneOf", "if", "then", "else", "dependentSchemas"}
_CLOSED = {"additionalProperties", "unevaluatedProperties"}
_VALUES = ("/properties/", "/patternProperties/", "/prefixItems/", "/items", "/additionalProperties")
_NEVER = ("/not", "/if", "/contains", "/propertyNames", "/contentSchema")
Names = dict[str, set[int]]
"""Which parts of one place declare each member."""


def closed_writer(schema: Any) -> Any:
    """The schema with every open object that declares members closed; maps without declared members stay open.

    ``schema`` is plain 2020-12. A member that two parts of one place both declare (by ``allOf``) stays open inside,
    since neither part knows all of it: the writer is then taken for larger than it is, never for smaller.
    """
    if not isinstance(schema, dict):
        return schema
    return _Closing(schema).run()


class _Closing:
    """One schema in work."""

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.document = Document(schema)
        self.shared: set[tuple[int, str]] = set()
        self.known: dict[int, Names] = {}
        for _, node in walk(schema):
            if isinstance(node, dict):
                self.names(node)
        self.alone = self._alone()

    def run(self) -> Any:
        return self.closed(self.schema)

    def _alone(self) -> set[int]:
        """Definitions that are only ever the whole schema of a value: they can be closed where they stand."""
        targets: dict[int, bool] = {id(self.schema): False}
        whole = {id(child) for _, node in walk(self.schema) for child in self._whole(node)}
        for _, node in walk(self.schema):
            if isinstance(node, dict) and isinstance(node.get("$ref"), str):
                target = self.document.at(self.document.target(node["$ref"]))
                plain = id(node) in whole and all(key == "$ref" or is_annotation(key) for key in node)
                targets[id(target)] = targets.get(id(target), True) and plain
        return {target for target, is_alone in targets.items() if is_alone}

    def _whole(self, node: Any) -> list[Any]:
        found: list[Any] = []
        rebuild(node, lambda step, child: found.append(child) if step.startswith(_VALUES) else None)
        return found

    def names(self, node: Any) -> Names:
        """The members that all parts of one place declare; what two parts share is noted."""
        if not isinstance(node, dict):
            return {}
        if id(node) in self.known:
            return self.known[id(node)]
        self.known[id(node)] = {}
        found: Names = {name: {id(node)} for name in node.get("properties", ())}
        parts = [*node.get("allOf", ()), *node.get("anyOf", ()), *node.get("dependentSchemas", {}).values()]
        if isinstance(node.get("$ref"), str):
            parts.append(self.document.at(self.document.target(node["$ref"])))
        for part in parts:
            self._add(found, self.names(part))
        for branches in (node.get("oneOf", []), [node[key] for key in ("then", "else") if key in node]):
            either: Names = {}
            for branch in branches:
                for name, owners in self.names(branch).items():
                    either.setdefault(name, set()).update(owners)
            self._add(found, either)
        self.known[id(node)] = found
        return found

    def _add(self, found: Names, more: Names) -> None:
        for name, owners in more.items():
            if name in found and not owners <= found[name]:
                self.shared |= {(owner, name) for owner in owners | found[name]}
            found[name] = found.get(name, set()) | owners

    def closed(self, node: Any) -> Any:
        """A schema at a place of its own, closed."""
        copy = self.copied(node)
        if not isinstance(copy, dict) or not self.names(node) or _CLOSED & node.keys():
            return copy
        if not _BESIDE & node.keys():
            return {**copy, "additionalProperties": False} if id(node) not in self.alone else copy
        target = self.document.at(self.document.target(node["$ref"])) if "$ref" in node else None
        if isinstance(target, dict) and id(target) in self.alone and not _BESIDE & target.keys():
            return copy
        return {**copy, "unevaluatedProperties": False}

    def copied(self, node: Any) -> Any:
        """A schema with what is inside it closed."""
        if not isinstance(node, dict):
            return node

        def change(step: str, child: Any) -> Any:
            if step.startswith(_NEVER):
                return child
            if step.startswith(("/$defs/", "/definitions/")):
                simple = id(child) in self.alone and isinstance(child, dict) and not _BESIDE & child.keys()
                copy = self.copied(child)
                is_open = simple and self.names(child) and not _CLOSED & child.keys()
                return {**copy, "additionalProperties": False} if is_open else copy
            name = step.removeprefix("/properties/")
            if step.startswith(_VALUES) and not (name != step and self._is_shared(node, name)):
                return self.closed(child)
            return self.copied(child)

        return rebuild(node, change)

    def _is_shared(self, node: Schema, escaped: str) -> bool:
        return (id(node), escaped.replace("~1", "/").replace("~0", "~")) in self.shared
