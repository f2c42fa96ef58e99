"""The part of a schema that a consumer cares about: what it reads, and nothing else.

The projection accepts every document that the whole schema accepts, and more: members that nobody declared may be
anything or absent, choices that must hold exactly once may hold more often, and conditions are left out. What is
read keeps every limit that it has, so a document that the projection rejects would hurt the consumer.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat.document import Document
from compat.impact.members import followed, general
from compat.keywords import Schema, escape, rebuild, unescape, walk

if TYPE_CHECKING:
    from collections.abc import Iterable

Tree = dict[str, "Tree"]
"""Steps of pointers; an empty one means everything inside."""

KEPT = ("type", "minItems", "maxItems")
"""What of a part is kept on the way to what is read."""
WHOLE = "the-document"


def projected(schema: Schema, pointers: Iterable[str]) -> Schema:
    """The schema that looks only at the members at these JSON pointers (``*`` is any item), self-contained."""
    document = Document(schema)
    dialect = {"$schema": schema["$schema"]} if "$schema" in schema else {}
    return dialect | _closed_over(_cut(document, "", _tree(pointers)), document)


def _tree(pointers: Iterable[str]) -> Tree:
    tree: Tree = {}
    shortest_first = sorted({general(pointer) for pointer in pointers}, key=lambda one: one.count("/") if one else -1)
    done: list[str] = []
    for pointer in shortest_first:
        if any(pointer == one or pointer.startswith(f"{one}/") for one in done):
            continue
        done.append(pointer)
        here = tree
        for step in pointer.split("/")[1:]:
            here = here.setdefault(step, {})
    return tree


def _cut(document: Document, pointer: str, tree: Tree) -> Any:
    if not tree:
        return document.at(pointer)
    place = followed(document, pointer)
    if place is None:  # true, false, or a circle of references
        return document.at(pointer)
    cut: Schema = {keyword: place.schema[keyword] for keyword in KEPT if keyword in place.schema}
    for site in place.sites:
        _add(cut, document, site, tree)
    return cut


def _add(cut: Schema, document: Document, site: str, tree: Tree) -> None:
    schema = document.at(site)
    for step, inner in tree.items():
        name = unescape(step)
        if name in schema.get("properties", {}):
            cut.setdefault("properties", {})[name] = _cut(document, f"{site}/properties/{escape(name)}", inner)
    required = [name for name in schema.get("required", ()) if escape(name) in tree]
    if required:
        cut["required"] = sorted({*cut.get("required", ()), *required})
    if "*" in tree:
        _add_items(cut, document, site, tree["*"])
    for keyword in ("allOf", "anyOf", "oneOf"):
        branches = [_cut(document, f"{site}/{keyword}/{index}", tree) for index in range(len(schema.get(keyword, ())))]
        if branches and not all(branch in ({}, True) for branch in branches):
            target = "allOf" if keyword == "allOf" else "anyOf"
            group = branches if target == "allOf" else [{"anyOf": branches}]
            cut.setdefault("allOf", []).extend(group)


def _add_items(cut: Schema, document: Document, site: str, tree: Tree) -> None:
    schema = document.at(site)
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            cut[keyword] = _cut(document, f"{site}/{keyword}", tree)
    count = len(schema.get("prefixItems", ()))
    if count:
        cut["prefixItems"] = [_cut(document, f"{site}/prefixItems/{index}", tree) for index in range(count)]
    if "additionalProperties" in cut and "properties" in schema:  # those are no items: they have names of their own
        cut["properties"] = {**dict.fromkeys(schema["properties"], True), **cut.get("properties", {})}


def _closed_over(cut: Any, document: Document) -> Schema:
    """The cut with every definition that it still refers to."""
    found: dict[str, Any] = {}
    rebased = _rebased(cut, document)
    pending = [rebased]
    while pending:
        for name in _references(pending.pop()):
            if name not in found:
                found[name] = _rebased(_definition(document.at(""), name), document)
                pending.append(found[name])
    if not isinstance(rebased, dict):
        return {"allOf": [rebased]}
    kept = {keyword: value for keyword, value in rebased.items() if keyword not in {"$defs", "$id", "examples"}}
    return {**kept, "$defs": {name: found[name] for name in sorted(found)}} if found else kept


def _definition(schema: Schema, name: str) -> Any:
    if name == WHOLE:
        return {keyword: value for keyword, value in schema.items() if keyword not in {"$defs", "$id"}}
    return schema["$defs"][name]


def _rebased(node: Any, document: Document) -> Any:
    """References to parts that move with the whole schema, which becomes a definition itself."""
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("$ref"), str):
        target = document.target(node["$ref"])
        node = {**node, "$ref": f"#{target if target.startswith('/$defs/') else f'/$defs/{WHOLE}{target}'}"}
    return rebuild(node, lambda _, child: _rebased(child, document))


def _references(node: Any) -> list[str]:
    references = (part.get("$ref") for _, part in walk(node) if isinstance(part, dict))
    found = (one.removeprefix("#/$defs/") for one in references if isinstance(one, str) and one.startswith("#/$defs/"))
    return [unescape(one.partition("/")[0]) for one in found]
